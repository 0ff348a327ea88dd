import path from 'node:path';
import { app } from 'electron';

const OURS = /\.rapporteur$/i;

export interface OpenedFiles {
  /** From now on, files that the system hands over are imported, those that came before included. */
  giveTo: (take: (file: string) => void) => void;
}

/** Collects the workshop files that the system opens with us: on the command line, later starts, and macOS's own way. */
export function openFilesFromSystem(comeForward: () => void): OpenedFiles {
  const waiting = filesAmong(process.argv, process.cwd());
  let receive: (file: string) => void = (file) => waiting.push(file);

  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (OURS.test(file)) receive(file);
  });
  app.on('second-instance', (_event, argv, folder) => {
    comeForward();
    for (const file of filesAmong(argv, folder)) receive(file);
  });

  return {
    giveTo(take) {
      receive = take;
      waiting.splice(0).forEach(take);
    },
  };
}

function filesAmong(argv: readonly string[], folder: string): string[] {
  return argv
    .filter((word) => OURS.test(word) && !word.startsWith('-'))
    .map((word) => path.resolve(folder, word));
}
