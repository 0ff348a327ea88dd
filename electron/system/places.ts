import path from 'node:path';
import { app } from 'electron';
import { libraryFolder } from '../../host/library/libraryFolder';

/** Bundles lie in `dist/node` of the application's folder, packaged (`app.asar`) or not. */
const application = path.join(__dirname, '../..');

export function rendererFolder(): string {
  return path.join(application, 'dist/renderer');
}

export function preloadFile(audience: 'desk' | 'room'): string {
  return path.join(__dirname, `preload-${audience}.cjs`);
}

/** Threads and SQLite's WebAssembly are read from disk, not from inside the package. */
export function workerFile(): string {
  return path.join(__dirname, 'worker.cjs').replace(`app.asar${path.sep}`, `app.asar.unpacked${path.sep}`);
}

/** Packaged, templates lie beside the package where a secretariat can add its own. */
export function templatesFolder(): string {
  return path.join(app.isPackaged ? process.resourcesPath : application, 'templates');
}

/** `--library=DIR` before the usual folder. */
export function chosenLibrary(): string {
  const given = app.commandLine.getSwitchValue('library');
  return given === '' ? libraryFolder() : path.resolve(given);
}
