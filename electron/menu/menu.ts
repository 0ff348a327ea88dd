import { Menu } from 'electron';
import { isRefusal } from '../../core/messages/refusal';
import { LIBRARY } from '../../core/ledger/ledger';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import type { Host } from '../../host/requests/host';
import type { SendToDesk } from '../ipc/deskEvents';
import { systemLanguage } from '../system/systemLanguage';
import { menuTemplate } from './template';

/** Sets the native menu, and sets it again when the interface's language changes. */
export async function setMenu(host: Host, doings: { send: SendToDesk; openRoom: () => void }): Promise<void> {
  const draw = async () => {
    const template = menuTemplate(
      await interfaceLanguage(host),
      { run: (action) => doings.send('action', { action }), openRoom: doings.openRoom },
      process.platform === 'darwin',
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  host.desk.subscribe((event, value) => {
    if (event === 'changed' && 'patches' in value && value.ledger.scope === 'library') {
      if (value.patches.some(({ path }) => path.length === 0 || path[0] === 'settings'))
        // A menu that cannot be drawn stays in the language it had.
        draw().catch(() => undefined);
    }
  });
  await draw();
}

async function interfaceLanguage(host: Host): Promise<InterfaceLanguage> {
  const opened = await host.desk.as('desktop-shell').openLedger({ ledger: LIBRARY });
  if (isRefusal(opened) || opened.ledger.scope !== 'library') return systemLanguage();
  return 'settings' in opened.state ? opened.state.settings.interfaceLanguage : systemLanguage();
}
