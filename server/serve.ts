import { deskRequests, roomRequests } from '../core/contract';
import type { Host } from '../host/requests/host';
import { pageFiles } from '../host/pages/pageFiles';
import type { Downloads } from './downloads';
import { listen, type Listener } from './listener';
import { holdUploads } from './uploads';

export interface ServeOptions {
  /** Folder of the built interface. */
  renderer: string;
  /** Port of the desk; 0: any free one. The room always takes a free one. */
  port: number;
  downloads: Downloads;
}

export interface Serving {
  desk: Listener;
  room: Listener;
  /** Stops listening; the host is closed by whoever made it. */
  close: () => Promise<void>;
}

/** Serves a host to browsers on this computer: one listener for the desk, one for the room. */
export async function serve(host: Host, { renderer, port, downloads }: ServeOptions): Promise<Serving> {
  const pages = pageFiles(renderer);
  const desk = await listen({
    audience: 'desk',
    port,
    pages,
    start: '/index.html',
    names: Object.keys(deskRequests),
    request: host.desk.request,
    downloads,
    uploads: holdUploads(),
  });
  const room = await listen({
    audience: 'room',
    port: 0,
    pages,
    start: '/room.html',
    names: Object.keys(roomRequests),
    request: host.room.request,
    onTabs: host.wallsOpen,
  });
  host.wallsOpen(0);
  const stop = [host.desk.subscribe(desk.publish), host.room.subscribe(room.publish)];
  return {
    desk,
    room,
    async close() {
      stop.forEach((unsubscribe) => unsubscribe());
      downloads.clear();
      await Promise.all([desk.close(), room.close()]);
    },
  };
}
