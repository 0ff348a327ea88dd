import { app } from 'electron';

/**
 * What nobody foresaw ends the application with one line on the terminal: state is on disk line by line, and going on
 * after an unknown fault could only harm it. The line holds no names and no wording.
 */
export function describeFaults(): void {
  const end = (fault: unknown) => {
    if (!app.isPackaged) process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    const kind = fault instanceof Error ? fault.name : 'Error';
    process.stderr.write(`Rapporteur stopped after an internal fault (${kind}). What was saved is safe.\n`);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
