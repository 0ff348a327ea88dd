#!/usr/bin/env node
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './build/fresh.mjs';
import { root } from './build/parts.mjs';
import { openBrowser } from './start/browser.mjs';
import { findElectron } from './start/electron.mjs';
import { USAGE, readOptions } from './start/options.mjs';
import { runDesktop } from './start/desktop.mjs';

/** `npm start`: the desktop application where Electron and a screen can be had, otherwise a browser on this computer. */
const options = readOptions(process.argv.slice(2));
if ('wrong' in options) {
  console.error(`${options.wrong}\n${USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}

const why = options.browser ? undefined : await desktop();
if (why !== undefined && options.desktop) {
  console.error(`The desktop application cannot run here: ${why}.`);
  process.exit(1);
}
if (why !== undefined) console.log(`In the browser, because ${why}.`);
await browser();

/** Runs the desktop application to its end; or says why it cannot. */
async function desktop() {
  const electron = await findElectron({ insist: options.desktop, say: (line) => console.log(line) });
  if ('missing' in electron) return electron.missing;
  await build();
  const ended = await runDesktop(electron.path, options);
  if ('missing' in ended) return ended.missing;
  process.exit(ended.code);
}

async function browser() {
  await build();
  const { run } = createRequire(import.meta.url)(path.join(root, 'dist/node/server.cjs'));
  const running = await run({
    library: options.library,
    port: options.port,
    templates: path.join(root, 'templates'),
    renderer: path.join(root, 'dist/renderer'),
    worker: path.join(root, 'dist/node/worker.cjs'),
  });
  if ('refused' in running) {
    console.error(running.refused);
    process.exit(1);
  }
  console.log(`Rapporteur is open at ${running.deskLink()}`);
  console.log('The link works once. Press Enter here for a new one, Ctrl+C to close Rapporteur.');
  // Others on this computer can read the command that opens a browser: so its link is a separate, short-lived one.
  if (options.open) openBrowser(running.deskLink(60));

  if (process.stdin.isTTY) process.stdin.on('data', () => console.log(running.deskLink()));
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await running.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) process.on(signal, close);
}

async function build() {
  try {
    await ensureBuilt(['node', 'renderer'], { say: (line) => console.log(line) });
  } catch (error) {
    console.error(`The application could not be built: ${String(error.message).split('\n')[0]}`);
    process.exit(1);
  }
}
