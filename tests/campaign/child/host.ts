import { createRequire } from 'node:module';
import path from 'node:path';
import { getEnvironmentData } from 'node:worker_threads';
import type { Running, RunOptions } from '../../../server/main';
import { CELLS, MODES, plan, type PlannedFault } from './failing';

/** Runs the built application on a library for the campaign: prints its link, plans faults, closes. */
const [app = '', library = ''] = process.argv.slice(2);
type Order = 'close' | 'off' | 'record' | PlannedFault;

const hoarded: Buffer[] = [];

async function main(): Promise<void> {
  const built = path.join(app, 'dist/node');
  const { run } = createRequire(path.join(app, 'package.json'))(path.join(built, 'server.cjs')) as {
    run: (options: RunOptions) => Promise<Running | { refused: string }>;
  };
  const running = await run({
    library,
    port: 0,
    templates: path.join(app, 'templates'),
    renderer: path.join(app, 'dist/renderer'),
    worker: path.join(built, 'worker.cjs'),
  });
  process.send?.('refused' in running ? running : { link: running.deskLink(600) });
  process.on('message', (order: Order) => {
    const cells = getEnvironmentData('campaign.faults');
    const met = () => ({ met: cells instanceof Int32Array ? Atomics.load(cells, CELLS.met) : 0 });
    if (order === 'close') {
      const closed = 'refused' in running ? Promise.resolve() : running.close();
      const leave = () => process.send?.(met(), () => process.exit(0));
      void closed.then(leave, leave);
    } else if (cells instanceof Int32Array) {
      const told = met();
      if (order === 'off') plan(cells, undefined, MODES.off);
      else if (order === 'record') plan(cells, undefined, MODES.recording);
      else plan(cells, order, MODES.failing);
      process.send?.(told);
    }
  });
}

// The control of the memory count: a host whose memory grows, in MB a second.
const leak = Number(process.env['CAMPAIGN_LEAK'] ?? 0);
if (leak > 0) setInterval(() => hoarded.push(Buffer.alloc(leak * 100_000, 1)), 100);

process.on('disconnect', () => process.exit(0));
void main();
