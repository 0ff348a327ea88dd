/**
 * The built application, held before its first window until Playwright is attached: it makes its window at once, and
 * Playwright never ends attaching to a page that is just then on its way from nothing to its address. `__playwright_run` is
 * what Playwright calls when it is attached.
 */
const { app } = require('electron');

const ready = app.whenReady();
let release;
const attached = new Promise((resolve) => (release = resolve));
app.whenReady = () => attached;
globalThis.__playwright_run = async () => {
  await ready;
  release();
};

require('../../../../dist/node/main.cjs');
