import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conflict, Recommendation } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { Note } from '../../parts/Note';
import { WordDiff } from '../../parts/WordDiff';
import { clockTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import classes from './Conflicts.module.css';

/** Two versions written on the same text: both stand here until somebody says which one stays. */
export function Conflicts({
  recommendation,
  conflict,
}: {
  recommendation: Recommendation;
  conflict: Conflict;
}) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { actors } = useLibrary('actors');
  const { meeting, handovers, received } = useWorkshop('meeting', 'handovers', 'received');
  const { id } = recommendation;
  // What came with a hand-over was written by the group, not by whoever took it in.
  const name =
    conflict.of === undefined ? actors[conflict.by]?.name : (handovers?.[conflict.of]?.label ?? undefined);
  const elsewhere = received?.file === conflict.of ? 'draft.conflictHere' : 'draft.conflictElsewhere';
  const time = clockTime(conflict.at, language, meeting.timeZone);
  const standing = recommendation.text[conflict.language];
  const present = plainText(standing?.nodes ?? []);
  const settle = (keep: 'present' | 'other') =>
    void runFromSheet('recommendation.settle', { id, conflict: conflict.id, keep, base: standing?.rev ?? 0 });
  return (
    <div className={classes.conflict}>
      <Note
        meaning="gap"
        role="group"
        label={t('draft.twoVersions')}
        action={
          <>
            <Button size="compact-sm" variant="default" onClick={() => settle('present')}>
              {t('draft.keepPresent')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => settle('other')}>
              {t('draft.keepOther')}
            </Button>
          </>
        }
      >
        <p className="strong">
          {name === undefined ? t(elsewhere, { time }) : t('draft.conflict', { name, time })}
        </p>
        <p className="serif">
          <WordDiff before={present} after={plainText(conflict.nodes)} language={conflict.language} />
        </p>
      </Note>
    </div>
  );
}
