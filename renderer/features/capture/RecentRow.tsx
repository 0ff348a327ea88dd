import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksSpeaker } from '../../../core/capture/lacksSpeaker';
import { delegationName } from '../../../core/directory/delegations';
import type { Contribution, Recommendation } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { cx } from '../../parts/cx';
import { ListRow } from '../../parts/ListRow';
import { clockTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { useReferenceLabel } from '../../blocks/mapping/useReferenceLabel';
import { Chip } from '../../parts/Chip';
import { useRoomSafe } from '../../state/roomSafe';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { select } from '../../state/view';
import { NoSpeaker } from './NoSpeaker';
import { makeRecommendation } from './makeRecommendation';
import classes from './RecentRow.module.css';

interface RecentRowProps {
  /** One of the two. */
  entry: Recommendation | undefined;
  said: Contribution | undefined;
  label: string;
  /** The number of what was put forward: "P7". */
  proposal: string | undefined;
  selected: boolean;
  /** The line that the Tab key stops at. */
  tabStop: boolean;
  onFocus: (id: string) => void;
}

/** One thing captured: its number, its words, who, where in the plan, as which proposal, and when. */
export const RecentRow = memo(function RecentRow(props: RecentRowProps) {
  const { entry, said, label, proposal, selected, tabStop, onFocus } = props;
  const { t } = useTranslation();
  const { languages, meeting } = useWorkshop('languages', 'meeting');
  const language = useInterfaceLanguage();
  const isSafe = useRoomSafe();
  const drafting = languages[0] ?? 'en';
  const shown = entry && (entry.text[drafting] ? drafting : languages.find((each) => entry.text[each]));
  const wording = entry && (shown ? entry.text[shown] : Object.values(entry.text)[0]);
  const text = said?.text ?? plainText(wording?.nodes ?? []);
  const speaker = said?.delegation;
  const at = entry?.capturedAt ?? said?.at;
  const captured = entry ?? said;
  const marked = !isSafe && captured !== undefined && lacksSpeaker(captured);
  return (
    <ListRow
      start={entry ? label : <IconQuote size={15} aria-label={t('capture.said')} />}
      selected={selected}
      {...(captured && {
        row: captured.id,
        hears: { onFocus: () => onFocus(captured.id) },
      })}
      tabStop={tabStop}
      onSelect={() => select(entry && { kind: 'recommendation', id: entry.id })}
      end={
        <span className="line gap-3">
          {marked && <NoSpeaker id={captured.id} />}
          {shown !== undefined && shown !== drafting && (
            <Chip look="outlined">{t(`common.languages.${shown}`)}</Chip>
          )}
          {proposal !== undefined && <span>{proposal}</span>}
          {at !== undefined && <time dateTime={at}>{clockTime(at, language, meeting.timeZone)}</time>}
        </span>
      }
      {...(said?.recommendations.length === 0 && {
        actions: (
          <Button size="xs" variant="default" onClick={() => void makeRecommendation(said, drafting)}>
            {t('capture.make')}
          </Button>
        ),
      })}
    >
      <span className={cx(classes.text, said && classes.said)}>{text}</span>
      <Facts
        delegations={entry?.proposers ?? (speaker === undefined ? [] : [speaker])}
        mappings={entry?.mappings ?? []}
      />
    </ListRow>
  );
});

interface FactsProps {
  delegations: readonly string[];
  mappings: Recommendation['mappings'];
}

function Facts({ delegations: ids, mappings }: FactsProps) {
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  const describe = useReferenceLabel();
  const isSafe = useRoomSafe();
  const names = (isSafe ? [] : ids)
    .flatMap((id) => delegations[id] ?? [])
    .map((delegation) => delegationName(delegation, language, directory));
  if (names.length === 0 && mappings.length === 0) return null;
  return (
    <span className={cx('line wraps hint', classes.facts)}>
      {names.length > 0 && <span className={classes.names}>{names.join(', ')}</span>}
      {mappings.map(({ target }) => (
        <span key={`${target.framework} ${target.level} ${target.number}`}>{describe(target)}</span>
      ))}
    </span>
  );
}
