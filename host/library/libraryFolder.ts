import { homedir } from 'node:os';
import path from 'node:path';

/** The library's usual folder: this person's application data, the same for desktop, browser and command line. */
export function libraryFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env['RAPPORTEUR_LIBRARY']) return path.resolve(env['RAPPORTEUR_LIBRARY']);
  if (platform === 'win32') {
    return path.win32.join(
      env['APPDATA'] ?? path.win32.join(home, 'AppData', 'Roaming'),
      'Rapporteur',
      'library',
    );
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library/Application Support/Rapporteur/library');
  return path.posix.join(
    env['XDG_DATA_HOME'] ?? path.posix.join(home, '.local/share'),
    'rapporteur',
    'library',
  );
}
