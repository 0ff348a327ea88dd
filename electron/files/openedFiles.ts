import path from 'node:path';
import { app } from 'electron';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { readBounded } from '../../host/runtime/files';
import type { Host } from '../../host/requests/host';
import type { SendToDesk } from '../ipc/deskEvents';
import { askAboutKnownWorkshop } from './askAboutKnownWorkshop';

const LARGEST = 32 * 1024 * 1024;
const OURS = /\.rapporteur$/i;

export interface OpenedFiles {
  /** From now on, files that the system hands over are imported, those that came before included. */
  importInto: (host: Host, send: SendToDesk) => void;
}

/** Collects the workshop files that the system opens with us: on the command line, later starts, and macOS's own way. */
export function openFilesFromSystem(comeForward: () => void): OpenedFiles {
  const waiting = filesAmong(process.argv, process.cwd());
  let receive = (file: string) => void waiting.push(file);

  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (OURS.test(file)) receive(file);
  });
  app.on('second-instance', (_event, argv, folder) => {
    comeForward();
    for (const file of filesAmong(argv, folder)) receive(file);
  });

  return {
    importInto(host, send) {
      const failed = () => send('notice', { level: 'error', refusal: refuse('request.fault') });
      receive = (file) => {
        importFile(file, host, send).catch(failed);
      };
      waiting.splice(0).forEach(receive);
    },
  };
}

function filesAmong(argv: readonly string[], folder: string): string[] {
  return argv
    .filter((word) => OURS.test(word) && !word.startsWith('-'))
    .map((word) => path.resolve(folder, word));
}

/** Imports a copy; the file itself is only read. */
async function importFile(file: string, host: Host, send: SendToDesk): Promise<void> {
  const read = await readBounded(file, LARGEST);
  if (isRefusal(read)) return send('notice', { level: 'error', refusal: read });
  const bytes = new Uint8Array(read);
  const desk = host.desk.as('desktop-shell');
  const name = path.basename(file);
  let imported = await desk.importWorkshop({ name, bytes, onKnown: 'ask' });
  if (isRefusal(imported) && imported.refused === 'workshop.known') {
    const onKnown = await askAboutKnownWorkshop(imported);
    if (onKnown === undefined) return;
    imported = await desk.importWorkshop({ name, bytes, onKnown });
  }
  if (isRefusal(imported)) send('notice', { level: 'error', refusal: imported });
  else send('opened', { workshop: imported.workshop });
}
