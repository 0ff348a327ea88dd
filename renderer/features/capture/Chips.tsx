import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { meaningKey, meaningLabel, type Meaning } from '../../../core/capture/vocabulary';
import { cx } from '../../parts/cx';
import { useRoomSafe } from '../../state/roomSafe';
import { useMirror } from '../../state/mirror';
import { useCapture } from '../../state/captureStore';
import { insertSign } from './captureField';
import type { CaptureField } from './useCaptureLine';
import classes from './Chips.module.css';

/** What was recognised in the line, in full, and where it goes. A chip taken away leaves the line. */
export function Chips({ field }: { field: CaptureField }) {
  const { t } = useTranslation();
  const { read, vocabulary } = field;
  const isSafe = useRoomSafe();
  const seen = new Set<string>();
  const meanings = read.recognised
    .map(({ meaning }) => meaning)
    .filter(
      (meaning) =>
        meaning.kind !== 'group' &&
        !(isSafe && meaning.kind === 'delegation') &&
        !seen.has(meaningKey(meaning)) &&
        seen.add(meaningKey(meaning)),
    );
  return (
    <div className={classes.chips}>
      <ul className={classes.list} aria-label={t('capture.recognised')}>
        {read.kind === 'contribution' && (
          <li className={cx(classes.chip, classes.said)}>{t('capture.said')}</li>
        )}
        {meanings.map((meaning) => (
          <Chip key={meaningKey(meaning)} meaning={meaning} field={field} />
        ))}
        {read.unsettled.map(({ raw, start, options }) => (
          <li key={start} className={cx(classes.chip, classes.open)}>
            {t(options.length > 0 ? 'capture.open' : 'capture.openUnknown', { typed: raw })}
          </li>
        ))}
      </ul>
      {read.kind === 'recommendation' && <Under group={read.group} field={field} />}
      <span className="visuallyHidden" role="status">
        {meanings.map((meaning) => meaningLabel(meaning, vocabulary)).join(', ')}
      </span>
    </div>
  );
}

function Chip({ meaning, field }: { meaning: Meaning; field: CaptureField }) {
  const { t } = useTranslation();
  const label = meaningLabel(meaning, field.vocabulary);
  const joins = meaning.kind === 'delegation' && meaning.choice.kind === 'entry';
  return (
    <li className={cx(classes.chip, meaning.kind === 'place' && classes.place)}>
      {label}
      {joins && <span className={classes.joins}>{t('capture.joins')}</span>}
      <button
        type="button"
        tabIndex={-1}
        className={classes.drop}
        aria-label={t('capture.takeAway', { what: label })}
        onClick={() => field.drop(meaning)}
      >
        <IconX size={13} aria-hidden />
      </button>
    </li>
  );
}

/** The heading that it goes under: the one named in the line, else the one chosen before, else the last. */
function Under({ group, field }: { group: string | undefined; field: CaptureField }) {
  const { t } = useTranslation();
  const chosen = useCapture((capture) => capture.group);
  const { groups } = field.vocabulary;
  const there = useMirror(
    (mirror) => chosen !== undefined && mirror.workshop?.state.groups[chosen] !== undefined,
  );
  const id = group ?? (there ? chosen : undefined) ?? groups.at(-1)?.id;
  const found = groups.find((candidate) => candidate.id === id);
  if (!found) return null;
  return (
    <button type="button" className={classes.under} onClick={() => insertSign('^')}>
      {t('capture.under')} <strong>{found.titles[0] ?? t('capture.noHeading')}</strong>
    </button>
  );
}
