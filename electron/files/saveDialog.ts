import path from 'node:path';
import { app, dialog } from 'electron';
import type { SavedFile } from '../../core/contract';
import type { Refusal } from '../../core/messages/refusal';
import { writeExport } from '../../host/runtime/files';
import { deskWindow } from '../windows/deskWindow';

let lastFolder: string | undefined;

/**
 * Asks where a finished file goes and writes it there, whole or not at all. Replacing a file is the person's own choice in
 * the system's dialog; the page learns the name, never the folder.
 */
export async function saveDialog({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<SavedFile | Refusal> {
  const options = {
    defaultPath: path.join(lastFolder ?? app.getPath('documents'), name),
    filters: [{ name: path.extname(name).slice(1), extensions: [path.extname(name).slice(1)] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const desk = deskWindow();
  const { canceled, filePath } = await (desk
    ? dialog.showSaveDialog(desk, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return { cancelled: true };
  lastFolder = path.dirname(filePath);
  return (await writeExport(filePath, bytes, { replace: true })) ?? { saved: path.basename(filePath) };
}
