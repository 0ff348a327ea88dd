import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/Note';
import { RefusalNote } from '../../parts/RefusalNote';
import { cx } from '../../parts/cx';
import type { JobState } from './useJob';
import classes from './JobReport.module.css';

/** What a piece of background work is doing, how it ended, and the way to stop it. */
export function JobReport({ state, onCancel }: { state: JobState; onCancel: () => void }) {
  const { t } = useTranslation();
  if (state.phase === 'refused') return <RefusalNote refusal={state.refusal} />;
  return (
    <div role="status">
      {state.phase === 'working' && (
        <div className={cx('line', classes.working)}>
          <span>{t(`issue.steps.${state.progress?.step ?? 'reading'}`)}</span>
          <Progress
            className={classes.bar}
            value={share(state.progress)}
            aria-label={t('issue.progress')}
            size="sm"
          />
          <Button size="xs" variant="subtle" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
      {state.phase === 'done' && (
        <Note meaning="ok">
          {'printed' in state.saved
            ? t('issue.shownToPrint', { name: state.name })
            : 'saved' in state.saved
              ? t('issue.savedAs', { name: state.saved.saved })
              : t('issue.downloaded', { name: state.name })}
          {state.notes.length > 0 && <span className={classes.notes}>{state.notes.join(' ')}</span>}
        </Note>
      )}
    </div>
  );
}

function share(progress: { done: number; total: number } | undefined): number {
  if (!progress || progress.total === 0) return 8;
  return Math.max(8, (progress.done / progress.total) * 100);
}
