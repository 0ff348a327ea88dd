import { mkdtemp, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { app, shell } from 'electron';
import type { PrintedFile } from '../../core/contract';
import { PRINT_FOLDER } from './oldPrints';
import { refuse, type Refusal } from '../../core/messages/refusal';

/** Folders of files that were opened to be printed, in this run. */
const folders: string[] = [];

/**
 * Opens a finished PDF in the system's own program for it, which prints it: a copy in a folder that nobody else can read
 * and that goes when the application ends.
 */
export async function openToPrint({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<PrintedFile | Refusal> {
  if (folders.length === 0) app.on('quit', removeAll);
  const folder = await mkdtemp(path.join(app.getPath('temp'), PRINT_FOLDER));
  folders.push(folder);
  const file = path.join(folder, name);
  await writeFile(file, bytes, { mode: 0o600 });
  const failed = await shell.openPath(file);
  return failed === '' ? { opened: true } : refuse('export.notOpened');
}

/** A program that still holds a file keeps it, on Windows; nothing else stays. */
function removeAll(): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It is held; the system clears its folder of temporary files.
    }
  }
}
