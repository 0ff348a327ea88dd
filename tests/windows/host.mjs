import { createRequire } from 'node:module';
import path from 'node:path';

/** The built host on the library that is named, without the check of `npm start` whether the build is fresh. */
const root = path.join(import.meta.dirname, '../..');
const { run } = createRequire(import.meta.url)(path.join(root, 'dist/node/server.cjs'));
const running = await run({
  library: process.argv[2],
  port: 0,
  templates: path.join(root, 'templates'),
  renderer: path.join(root, 'dist/renderer'),
  worker: path.join(root, 'dist/node/worker.cjs'),
});
console.log('refused' in running ? running.refused : running.deskLink());
if ('refused' in running) process.exit(1);
