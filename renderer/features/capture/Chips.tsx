import { useTranslation } from 'react-i18next';
import type { Unsettled } from '../../../core/capture/parseLine';
import { newGroupFor } from '../../../core/capture/resolveGroup';
import { meaningKey, meaningLabel, type Meaning, type Vocabulary } from '../../../core/capture/vocabulary';
import { Chip } from '../../parts/Chip';
import { useRoomSafe } from '../../state/roomSafe';
import { useMirror } from '../../state/mirror';
import { useCapture } from '../../state/captureStore';
import { cx } from '../../parts/cx';
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
        meaning.kind !== 'newGroup' &&
        !(isSafe && meaning.kind === 'delegation') &&
        !seen.has(meaningKey(meaning)) &&
        seen.add(meaningKey(meaning)),
    );
  return (
    <div className={classes.chips}>
      <ul className="line wraps gap-1" aria-label={t('capture.recognised')}>
        {read.kind === 'contribution' && (
          <li>
            <Chip look="outlined">
              <em>{t('capture.said')}</em>
            </Chip>
          </li>
        )}
        {meanings.map((meaning) => (
          <Recognised key={meaningKey(meaning)} meaning={meaning} field={field} />
        ))}
        {read.unsettled.map((unsettled) => (
          <li key={unsettled.start}>
            <Chip look="gap">{t(questionOf(unsettled, vocabulary), { typed: unsettled.raw })}</Chip>
          </li>
        ))}
      </ul>
      {read.kind === 'recommendation' && <Under group={read.group} made={read.newGroup} field={field} />}
      <span className="visuallyHidden" role="status">
        {meanings.map((meaning) => meaningLabel(meaning, vocabulary)).join(', ')}
      </span>
    </div>
  );
}

/** What is asked of a part of the line; of words that would make a heading, whether they are to. */
function questionOf({ sign, typed, isKnown }: Unsettled, vocabulary: Vocabulary) {
  if (isKnown) return 'capture.open';
  return sign === '^' && newGroupFor(typed, vocabulary) ? 'capture.openHeading' : 'capture.openUnknown';
}

function Recognised({ meaning, field }: { meaning: Meaning; field: CaptureField }) {
  const { t } = useTranslation();
  const label = meaningLabel(meaning, field.vocabulary);
  const joins = meaning.kind === 'delegation' && meaning.choice.kind === 'entry';
  return (
    <li>
      <Chip
        look={meaning.kind === 'place' ? 'outlined' : 'entered'}
        remove={{
          label: t('capture.takeAway', { what: label }),
          onPress: () => field.drop(meaning),
          tabStop: false,
        }}
      >
        {label}
        {joins && <span className={cx('hint', classes.joins)}>{t('capture.joins')}</span>}
      </Chip>
    </li>
  );
}

interface UnderProps {
  group: string | undefined;
  /** The title of the heading that the line makes. */
  made: string | undefined;
  field: CaptureField;
}

/** The heading that it goes under: the one named in the line, else where it stands or the one chosen before, else the last. */
function Under({ group, made, field }: UnderProps) {
  const { t } = useTranslation();
  const chosen = useCapture((capture) => capture.group);
  const back = useCapture((capture) => capture.takenBack?.id);
  const stands = useMirror((mirror) =>
    back === undefined ? undefined : mirror.workshop?.state.recommendations[back]?.group,
  );
  const { groups } = field.vocabulary;
  const there = useMirror(
    (mirror) => chosen !== undefined && mirror.workshop?.state.groups[chosen] !== undefined,
  );
  const id = group ?? stands ?? (there ? chosen : undefined) ?? groups.at(-1)?.id;
  const found = groups.find((candidate) => candidate.id === id);
  if (!found && made === undefined) return null;
  return (
    <button
      type="button"
      className={cx('oneLine hint hovers', classes.under)}
      onClick={() => insertSign('^')}
    >
      {t('capture.under')}{' '}
      <strong>
        {made === undefined
          ? (found?.titles[0] ?? t('capture.noHeading'))
          : t('capture.newHeading', { title: made })}
      </strong>
    </button>
  );
}
