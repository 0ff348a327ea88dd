import { BoundedFiles, type FinishedFile } from '../host/runtime/boundedFiles';

/** Files in memory that can be taken once and expire. */
export interface TemporaryFiles {
  put: (id: string, file: FinishedFile) => void;
  take: (id: string) => FinishedFile | undefined;
  clear: () => void;
}

/** @param wait how long a file is held, in milliseconds */
export function temporaryFiles(wait: number): TemporaryFiles {
  const waiting = new BoundedFiles();
  const timers = new Map<string, NodeJS.Timeout>();
  const take = (id: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    return waiting.take(id);
  };
  return {
    put(id, file) {
      take(id);
      waiting.put(id, file);
      timers.set(id, setTimeout(() => take(id), wait).unref());
    },
    take,
    clear: () => [...timers.keys()].forEach(take),
  };
}
