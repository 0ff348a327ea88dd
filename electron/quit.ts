import { app } from 'electron';
import type { Host } from '../host/requests/host';

/** Closing the desk ends the application, after the host has written what it holds and freed the library. */
export function quitCleanly(host: Host): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    const exit = () => app.exit(0);
    host.close().then(exit, exit);
  });
}
