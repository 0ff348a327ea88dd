import { ipcChannels } from '../../core/contract/channels';
import type { DeskEvents } from '../../core/contract';
import { deskWindow } from '../windows/deskWindow';

export type SendToDesk = <K extends keyof DeskEvents>(event: K, value: DeskEvents[K]) => void;

const early: [keyof DeskEvents, unknown][] = [];

/** Sends an event of the host, or the shell's own (menu, opened files), to the desk; those before its page is up wait. */
export const sendToDesk: SendToDesk = (event, value) => {
  const contents = deskWindow()?.webContents;
  if (contents === undefined || contents.isLoadingMainFrame()) {
    early.push([event, value]);
    contents?.once('did-finish-load', flush);
  } else contents.send(ipcChannels.desk.event, event, value);
};

function flush(): void {
  for (const [event, value] of early.splice(0)) {
    deskWindow()?.webContents.send(ipcChannels.desk.event, event, value);
  }
}
