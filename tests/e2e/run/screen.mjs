import { spawn } from 'node:child_process';

/**
 * A screen of Xvfb's that lives until it is closed; `pictures` names a folder where it keeps what it shows, as a file.
 * @returns undefined where there is no Xvfb
 */
export async function openOwnScreen({ pictures } = {}) {
  const kept = pictures === undefined ? [] : ['-fbdir', pictures];
  const options = ['-displayfd', '3', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp', ...kept];
  const child = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('exit', () => resolve(undefined));
    child.stdio[3].on('data', (data) => resolve(String(data).trim()));
  });
  return number === undefined ? undefined : { display: `:${number}`, close: () => child.kill() };
}

/** A screen for windows: the person's own, or on Linux one of Xvfb's. */
export async function openScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY)
    return { display: process.env.DISPLAY, close: () => {} };
  return openOwnScreen();
}
