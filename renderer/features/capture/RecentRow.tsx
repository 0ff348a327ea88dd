import { IconQuote } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksSpeaker } from '../../../core/capture/lacksSpeaker';
import { delegationName } from '../../../core/directory/delegations';
import type { Contribution, Recommendation } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { cx } from '../../parts/cx';
import { clockTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { useReferenceLabel } from '../../blocks/mapping/useReferenceLabel';
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
  selected: boolean;
}

/** One thing captured: its number, its words, who, where in the plan, and when. */
export const RecentRow = memo(function RecentRow({ entry, said, label, selected }: RecentRowProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const isSafe = useRoomSafe();
  const drafting = languages[0] ?? 'en';
  const wording = entry && (entry.text[drafting] ?? Object.values(entry.text)[0]);
  const text = said?.text ?? plainText(wording?.nodes ?? []);
  const speaker = said?.delegation;
  const facts = (
    <Facts
      delegations={entry?.proposers ?? (speaker === undefined ? [] : [speaker])}
      mappings={entry?.mappings ?? []}
      at={entry?.capturedAt ?? said?.at}
    />
  );
  const captured = entry ?? said;
  const marked = !isSafe && captured !== undefined && lacksSpeaker(captured);
  if (!entry) {
    return (
      <div className={classes.row}>
        <span className={classes.label}>
          <IconQuote size={15} aria-label={t('capture.said')} />
        </span>
        <div className={classes.main}>
          <span className={cx(classes.text, classes.said)}>{text}</span>
          {facts}
        </div>
        {said && marked && <NoSpeaker id={said.id} />}
        {said && said.recommendations.length === 0 && (
          <button
            type="button"
            className={classes.make}
            onClick={() => void makeRecommendation(said, drafting)}
          >
            {t('capture.make')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div className={cx(classes.row, selected && classes.selected)}>
      <span className={classes.label}>{label}</span>
      <button
        type="button"
        className={classes.main}
        aria-pressed={selected}
        onClick={() => select({ kind: 'recommendation', id: entry.id })}
      >
        <span className={classes.text}>{text}</span>
        {facts}
      </button>
      {marked && <NoSpeaker id={entry.id} />}
    </div>
  );
});

interface FactsProps {
  delegations: readonly string[];
  mappings: Recommendation['mappings'];
  at: string | undefined;
}

function Facts({ delegations: ids, mappings, at }: FactsProps) {
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations, meeting } = useWorkshop('delegations', 'meeting');
  const describe = useReferenceLabel();
  const isSafe = useRoomSafe();
  const names = (isSafe ? [] : ids)
    .flatMap((id) => delegations[id] ?? [])
    .map((delegation) => delegationName(delegation, language, directory));
  return (
    <span className={classes.facts}>
      {names.length > 0 && <span className={classes.names}>{names.join(', ')}</span>}
      {mappings.map(({ target }) => (
        <span key={`${target.framework} ${target.level} ${target.number}`}>{describe(target)}</span>
      ))}
      {at !== undefined && <time dateTime={at}>{clockTime(at, language, meeting.timeZone)}</time>}
    </span>
  );
}
