import { app } from 'electron';
import type { Host } from '../host/requests/host';

/** Ends the application when the desk is closed, after the host has written everything and freed the library. */
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
