import { dialog, type BrowserWindow } from 'electron';
import { catalogues } from '../locales/catalogues';
import { systemLanguage } from '../system/systemLanguage';

/** Offers to reload a page that crashed; the host is not affected. */
export function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { message, detail, reload, close } = catalogues[systemLanguage()].crashed;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Rapporteur',
      message,
      detail,
      buttons: [reload, close],
      defaultId: 0,
      cancelId: 1,
    });
    if (choice === 0) window.reload();
    else window.close();
  });
}
