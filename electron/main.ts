import { app } from 'electron';
import { answerCalls } from './ipc/answerCalls';
import { deskEvents } from './ipc/deskEvents';
import { describeFaults } from './faults';
import { openHost } from './openHost';
import { openFilesFromSystem } from './files/openedFiles';
import { setMenu } from './menu/menu';
import { keepOffline, stayOffline } from './protocol/offline';
import { registerAppScheme, serveInterface } from './protocol/scheme';
import { openDesk, showDesk } from './windows/deskWindow';
import { lockDownWindows } from './windows/lockDown';
import { followDisplays, openRoom } from './windows/roomWindow';
import { quitCleanly } from './quit';

const faults = describeFaults();
stayOffline();
registerAppScheme();
lockDownWindows();

if (app.requestSingleInstanceLock()) boot().catch(faults.end);
else app.quit();

async function boot(): Promise<void> {
  const openedFiles = openFilesFromSystem(showDesk);
  await app.whenReady();
  await keepOffline();
  const host = await openHost();
  if (host === undefined) return;
  faults.survive(host);
  quitCleanly(host);
  serveInterface();
  answerCalls(host);
  const events = deskEvents(host);
  await setMenu(host, { send: events.send, openRoom });
  openDesk();
  followDisplays({
    changed: (displays) => events.send('displays', displays),
    cover: () => host.desk.as('desktop-shell').coverRoom({}),
  });
  openedFiles.importInto(host, events.send);
}
