import type { ElectronApplication } from '@playwright/test';
import { ipcChannels } from '../../../core/contract/channels';

/** Records, in the main process, every event sent to the room's window from now on. */
export async function hearTheRoom(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ app: electron }, channelOfRoom) => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heardByTheRoom', heard);
    electron.on('browser-window-created', (_created, { webContents }) => {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel: string, ...values: unknown[]) => {
        if (channel === channelOfRoom) heard.push(JSON.stringify(values));
        send(channel, ...values);
      };
    });
  }, ipcChannels.room.event);
  return () => app.evaluate(() => (Reflect.get(globalThis, 'heardByTheRoom') as string[]).join('\n'));
}
