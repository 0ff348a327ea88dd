import { spawn } from 'node:child_process';
import path from 'node:path';

const tests = path.join(import.meta.dirname, '../e2e/run.mjs');
const config = path.join(import.meta.dirname, 'playwright.config.ts');

/**
 * Measures the capture line and the draft in a real browser, in many rounds and against the written goals, on an idle
 * machine. Returns whether they were met.
 */
export async function benchRoom() {
  console.log('\nIn a browser, milliseconds\n');
  const child = spawn(process.execPath, [tests, '--config', config], {
    stdio: 'inherit',
    env: { ...process.env, RAPPORTEUR_BENCH: '1' },
  });
  return (await new Promise((resolve) => child.on('exit', resolve))) === 0;
}
