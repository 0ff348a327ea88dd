import { dialog, type BrowserWindow } from 'electron';
import { systemLanguage } from '../system/systemLanguage';

const WORDS = {
  en: {
    message: 'This window stopped working.',
    detail: 'What was saved is safe, and unfinished text will be offered again.',
    buttons: ['Reload the window', 'Close it'],
  },
  fr: {
    message: 'Cette fenêtre a cessé de fonctionner.',
    detail: 'Ce qui était enregistré est en sûreté, et le texte inachevé sera proposé de nouveau.',
    buttons: ['Recharger la fenêtre', 'La fermer'],
  },
};

/** After a crash of the page, offers to load it again: the host, and all that it acknowledged, is untouched. */
export function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Rapporteur',
      ...WORDS[systemLanguage()],
      defaultId: 0,
      cancelId: 1,
    });
    if (choice === 0) window.reload();
    else window.close();
  });
}
