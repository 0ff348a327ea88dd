import { app } from 'electron';
import type { Host } from '../host/requests/host';
import { faultName, surviveFaults } from '../host/runtime/surviveFaults';

const print = (line: string) => void process.stderr.write(line);

/**
 * Handles uncaught faults: before a library is open they end the application with one line on the terminal; afterwards
 * the host goes on. The line holds no names and no wording.
 */
export function describeFaults(): { end: (fault: unknown) => void; survive: (host: Host) => void } {
  const end = (fault: unknown) => {
    if (!app.isPackaged) print(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    print(`Rapporteur stopped after an internal fault (${faultName(fault)}). What was saved is safe.\n`);
    app.exit(1);
  };
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  return {
    end,
    survive(host) {
      process.off('uncaughtException', end);
      process.off('unhandledRejection', end);
      surviveFaults(host.survive, print, process);
    },
  };
}
