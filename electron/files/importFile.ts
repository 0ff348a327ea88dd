import path from 'node:path';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { readBounded } from '../../host/runtime/files';
import type { Host } from '../../host/requests/host';
import type { SendToDesk } from '../ipc/deskEvents';
import { askAboutKnownWorkshop } from './askAboutKnownWorkshop';

const LARGEST = 32 * 1024 * 1024;

/** Imports a copy of a workshop file that the system opened with us; the file itself is only read. What fails is told. */
export function importFile(file: string, host: Host, send: SendToDesk): void {
  importCopy(file, host, send).catch(() =>
    send('notice', { level: 'error', refusal: refuse('request.fault') }),
  );
}

async function importCopy(file: string, host: Host, send: SendToDesk): Promise<void> {
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
