import { useCallback, useEffect, useRef, useState } from 'react';
import i18next from 'i18next';
import type { FileHandle, JobProgress, SavedFile } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';

export type JobState =
  | { phase: 'idle' }
  | { phase: 'working'; what: string; progress?: JobProgress }
  | { phase: 'refused'; refusal: Refusal }
  | {
      phase: 'done';
      name: string;
      saved: Exclude<SavedFile, { cancelled: true }> | { printed: true };
      notes: string[];
    };

type Finished = Pick<FileHandle, 'file' | 'name' | 'standsIn'>;

/** What a PDF of the desktop's own printing lacks. */
const lost = ({ standsIn }: Finished): string[] => (standsIn ? [i18next.t('issue.standsIn')] : []);

/**
 * One piece of background work at a time: its progress, its end, and the way to stop it. `about` says what it is done
 * with (a language); how it ended is no longer said once that is another.
 */
export function useJob(about = '') {
  const [known, setState] = useState<JobState>({ phase: 'idle' });
  const [endedAbout, setEndedAbout] = useState(about);
  const state: JobState = known.phase === 'working' || endedAbout === about ? known : { phase: 'idle' };
  const running = useRef<string>(undefined);

  useEffect(() => {
    const end = desk().on('job', (progress) => {
      if (progress.job !== running.current) return;
      setState((before) => (before.phase === 'working' ? { ...before, progress } : before));
    });
    return end;
  }, []);

  /** Runs `work` under a fresh job id; `what` says which button started it. A refusal ends it. */
  const start = useCallback(
    async <T>(what: string, work: (job: string) => Promise<T | Refusal>): Promise<T | undefined> => {
      const job = crypto.randomUUID();
      running.current = job;
      setEndedAbout(about);
      setState({ phase: 'working', what });
      const answer = await work(job);
      if (running.current !== job) return undefined;
      running.current = undefined;
      if (isRefusal(answer)) {
        setState(
          answer.refused === 'job.cancelled' ? { phase: 'idle' } : { phase: 'refused', refusal: answer },
        );
        return undefined;
      }
      setState({ phase: 'idle' });
      return answer;
    },
    [about],
  );

  const cancel = useCallback(() => {
    const job = running.current;
    if (job !== undefined) void desk().api.cancelJob({ job });
  }, []);

  /** Hands a finished file to the person and says where it went. */
  const save = useCallback(async (file: Finished, notes: string[] = []): Promise<void> => {
    const saved = await desk().api.saveFile({ file: file.file });
    if (isRefusal(saved)) setState({ phase: 'refused', refusal: saved });
    else if ('cancelled' in saved) setState({ phase: 'idle' });
    else setState({ phase: 'done', name: file.name, saved, notes: [...notes, ...lost(file)] });
  }, []);

  /** Shows a finished PDF where it can be printed. */
  const print = useCallback(async (file: Finished): Promise<void> => {
    const shown = await desk().api.printFile({ file: file.file });
    if (isRefusal(shown)) setState({ phase: 'refused', refusal: shown });
    else setState({ phase: 'done', name: file.name, saved: { printed: true }, notes: lost(file) });
  }, []);

  const clear = useCallback(() => setState({ phase: 'idle' }), []);
  return { state, start, cancel, save, print, clear };
}
