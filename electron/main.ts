import { app } from 'electron';
import { answerCalls } from './ipc/answerCalls';
import { sendToDesk } from './ipc/deskEvents';
import { describeFaults } from './faults';
import { openFilesFromSystem } from './files/openedFiles';
import { stayOffline } from './protocol/offline';
import { firstPageArrived, registerAppScheme } from './protocol/scheme';
import { openDesk, showDesk } from './windows/deskWindow';
import { lockDownWindows } from './windows/lockDown';

const faults = describeFaults();
stayOffline();
registerAppScheme();
lockDownWindows();

if (app.requestSingleInstanceLock()) boot().catch(faults.end);
else app.quit();

/** The desk's page starts while the library opens, whose code is most of ours; it is seen once both are there. */
async function boot(): Promise<void> {
  const openedFiles = openFilesFromSystem(showDesk);
  await app.whenReady();
  const opening = firstPageArrived()
    .then(() => import('./openHost'))
    .then(({ openHost }) => openHost());
  const attached = opening.then(async (host) => {
    faults.survive(host);
    const { attachHost } = await import('./attachHost');
    await attachHost(host, { openedFiles, send: sendToDesk });
  });
  answerCalls(opening);
  openDesk(attached);
  await attached;
}
