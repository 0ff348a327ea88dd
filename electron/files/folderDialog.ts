import { dialog } from 'electron';
import { deskWindow } from '../windows/deskWindow';

/** Asks for a folder in the system's dialog; undefined when none was chosen. The page learns its name, never its path. */
export async function folderDialog(): Promise<string | undefined> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
  const desk = deskWindow();
  const { canceled, filePaths } = await (desk
    ? dialog.showOpenDialog(desk, options)
    : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
}
