import { IconNote, IconScreenShare } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../../core/directory/delegations';
import { bracketsOf } from '../../../core/text/typedBrackets';
import type { Language } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import { useInterfaceLanguage } from '../../locales/labels';
import { useReferenceLabel } from '../../blocks/mapping/useReferenceLabel';
import { useNotes } from '../../state/belongings';
import { useRoomSafe } from '../../state/roomSafe';
import { useRoom } from '../../state/roomStore';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { StateMark } from '../../parts/StateMark';
import { cx } from '../../parts/cx';
import classes from './ItemMarks.module.css';

/** States that need no word of their own: a proposal is one, and what is agreed has its tick. */
const QUIET: readonly Recommendation['state'][] = ['proposed', 'agreed'];

/** Marks beside a recommendation that are not printed: state, proposers, places in the plan, missing languages. */
export const ItemMarks = memo(function ItemMarks({
  recommendation,
  languages: shown,
}: {
  recommendation: Recommendation;
  languages: Language[];
}) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations, languages, document } = useWorkshop('delegations', 'languages', 'document');
  const describe = useReferenceLabel();
  const isSafe = useRoomSafe();
  const noted = useNotes(recommendation.id).length;
  const isLive = useRoom(
    ({ status }) =>
      status?.live === true &&
      status.slide.kind === 'recommendation' &&
      status.slide.id === recommendation.id,
  );
  const { mappings, state, text, lineage } = recommendation;
  const { proposers, notes } = isSafe
    ? { proposers: [], notes: 0 }
    : { proposers: recommendation.proposers, notes: noted };
  const names = proposers
    .flatMap((id) => delegations[id] ?? [])
    .map((delegation) => delegationName(delegation, language, directory));
  const brackets = bracketsOf(recommendation, document.nature);
  const absent = languages.filter((each) => !shown.includes(each) && !text[each]);
  if (
    !isLive &&
    brackets + names.length + mappings.length + notes + absent.length + lineage.length === 0 &&
    QUIET.includes(state)
  )
    return null;
  return (
    <p className={cx('line wraps quiet', classes.marks)}>
      {isLive && <StateMark look={{ Icon: IconScreenShare, tone: 'danger' }} word={t('shell.roomLive')} />}
      {!QUIET.includes(state) && <span className={classes.state}>{t(`states.${state}`)}</span>}
      {brackets > 0 && <span className={classes.brackets}>{t('draft.brackets', { count: brackets })}</span>}
      {names.length > 0 && <span className={classes.names}>{names.join(', ')}</span>}
      {mappings.map(({ target, role }) => (
        <span key={`${target.framework} ${target.level} ${target.number}`} data-role={role}>
          {describe(target)}
        </span>
      ))}
      {lineage.some(({ kind }) => kind === 'mergedFrom') && (
        <span>{t('draft.mergedFrom', { count: lineage.length })}</span>
      )}
      {lineage.some(({ kind }) => kind === 'splitFrom') && <span>{t('draft.splitFrom')}</span>}
      {absent.length > 0 && (
        <span className="lacks">
          {t('draft.notIn', { languages: absent.map((each) => t(`common.languages.${each}`)) })}
        </span>
      )}
      {notes > 0 && (
        <span className={classes.note}>
          <IconNote size={13} aria-hidden /> {t('draft.notes', { count: notes })}
        </span>
      )}
    </p>
  );
});
