import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { AUDIENCES, ipcChannels, type Audience } from '../../core/contract/channels';
import { refuse } from '../../core/messages/refusal';
import type { Host } from '../../host/requests/host';
import { isPageOf } from '../protocol/address';
import { audienceOf } from '../windows/audienceOf';

/**
 * Answers the windows once the host is there: what is asked before waits, in its order. A call counts only from the main frame of a window that was opened for that audience and still
 * shows its page; everything else, the room asking on the desk's channel for one, is refused before the host hears it.
 * The host's door then checks the name and the input against the contract.
 */
export function answerCalls(opening: Promise<Host>): void {
  for (const audience of AUDIENCES) {
    ipcMain.handle(ipcChannels[audience].request, async (event, name: unknown, input: unknown) => {
      if (typeof name !== 'string') return refuse('request.unknown', { name: typeof name });
      if (!isFrom(event, audience)) return refuse('request.unknown', { name: name.slice(0, 100) });
      const client = `desktop-${event.sender.id}`;
      return (await opening)[audience].request(name, input, client);
    });
  }
}

function isFrom({ sender, senderFrame }: IpcMainInvokeEvent, audience: Audience): boolean {
  return (
    audienceOf(sender) === audience &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isPageOf(audience, senderFrame.url)
  );
}
