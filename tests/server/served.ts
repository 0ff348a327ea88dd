import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holdDownloads } from '../../server/downloads';
import { serve } from '../../server/serve';
import { fakeHost } from './fakeHost';
import { enter } from './visitor';

export type Served = Awaited<ReturnType<typeof serveFake>>;

/** A host with nothing behind it, served with small pages; `desk` and `room` are cookies of browsers that were let in. */
export async function serveFake() {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const renderer = path.join(folder, 'renderer');
  mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  writeFileSync(path.join(renderer, 'index.html'), '<h1>desk</h1>');
  writeFileSync(path.join(renderer, 'room.html'), '<h1>room</h1>');
  writeFileSync(path.join(renderer, 'assets/app.js'), 'export {}');
  writeFileSync(path.join(renderer, 'assets/app.js.map'), '{}');
  writeFileSync(path.join(folder, 'outside.html'), 'private');
  const downloads = holdDownloads();
  const fake = fakeHost();
  const serving = await serve(fake.host, { renderer, port: 0, downloads });
  return {
    serving,
    fake,
    downloads,
    desk: await enter(serving.desk.link()),
    room: await enter(serving.room.link()),
    remove: async () => {
      await serving.close();
      rmSync(folder, { recursive: true });
    },
  };
}
