import { ipcChannels } from '../../core/contract/channels';
import type { DeskEvents } from '../../core/contract';
import type { Host } from '../../host/requests/host';
import { deskWindow } from '../windows/deskWindow';

export type SendToDesk = <K extends keyof DeskEvents>(event: K, value: DeskEvents[K]) => void;

/** Sends the host's events, and the shell's own (menu, opened files), to the desk; those before its page is up wait. */
export function deskEvents(host: Host): { send: SendToDesk } {
  const early: [keyof DeskEvents, unknown][] = [];
  const send: SendToDesk = (event, value) => {
    const contents = deskWindow()?.webContents;
    if (contents === undefined || contents.isLoadingMainFrame()) {
      early.push([event, value]);
      contents?.once('did-finish-load', flush);
    } else contents.send(ipcChannels.desk.event, event, value);
  };
  const flush = () => {
    for (const [event, value] of early.splice(0)) {
      deskWindow()?.webContents.send(ipcChannels.desk.event, event, value);
    }
  };
  host.desk.subscribe(send);
  return { send };
}
