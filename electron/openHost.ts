import { app, dialog } from 'electron';
import { version } from '../package.json';
import { isRefusal } from '../core/messages/refusal';
import { explain } from '../core/messages/explain';
import { createHost } from '../host/createHost';
import type { Host } from '../host/requests/host';
import { folderDialog } from './files/folderDialog';
import { removeOldPrints } from './files/oldPrints';
import { openToPrint } from './files/openToPrint';
import { saveDialog } from './files/saveDialog';
import { chosenLibrary, templatesFolder, workerFile } from './system/places';
import { pageToPdf } from './windows/pageToPdf';
import { roomDisplays, showRoom, showRoomOn } from './windows/roomWindow';
import { systemLanguage, systemLanguages } from './system/systemLanguage';

/** After the first screen. Milliseconds. */
const WHEN_IDLE = 5_000;

/**
 * Opens the library; when it refuses (open elsewhere, unreadable), says so in a dialog and ends the application:
 * nobody is answered any more.
 */
export async function openHost(): Promise<Host> {
  const host = await createHost({
    library: chosenLibrary(),
    templates: templatesFolder(),
    worker: workerFile(),
    systemLanguages: systemLanguages(),
    shell: {
      kind: 'desktop',
      version,
      save: saveDialog,
      print: openToPrint,
      pageToPdf,
      openRoom: showRoom,
      displays: roomDisplays,
      showRoomOn,
      chooseFolder: folderDialog,
    },
  });
  if (!isRefusal(host)) {
    setTimeout(() => {
      removeOldPrints(app.getPath('temp'), Date.now()).catch(() => undefined);
    }, WHEN_IDLE).unref();
    return host;
  }
  dialog.showErrorBox('Rapporteur', explain(host, systemLanguage()));
  app.exit(1);
  return new Promise(() => undefined);
}
