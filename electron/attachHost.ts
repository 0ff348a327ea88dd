import { ipcChannels } from '../core/contract/channels';
import type { Host } from '../host/requests/host';
import { importFile } from './files/importFile';
import type { OpenedFiles } from './files/openedFiles';
import type { SendToDesk } from './ipc/deskEvents';
import { setMenu } from './menu/menu';
import { quitCleanly } from './quit';
import { followDisplays, openRoom, roomWindow } from './windows/roomWindow';

/** Ties the desktop to the host once it is there: its end, events, menu, displays and the files that the system opens. */
export async function attachHost(
  host: Host,
  { openedFiles, send }: { openedFiles: OpenedFiles; send: SendToDesk },
): Promise<void> {
  quitCleanly(host);
  host.desk.subscribe(send);
  host.room.subscribe((event, value) => roomWindow()?.webContents.send(ipcChannels.room.event, event, value));
  await setMenu(host, { send, openRoom });
  host.wallsOpen(0);
  followDisplays({
    changed: (displays) => {
      send('displays', displays);
      host.wallsOpen(displays.window === 'full' || displays.window === 'loose' ? 1 : 0);
    },
    cover: () => host.desk.as('desktop-shell').coverRoom({}),
  });
  openedFiles.giveTo((file) => importFile(file, host, send));
}
