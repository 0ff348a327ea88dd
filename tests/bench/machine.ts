import type { CDPSession, Page } from '@playwright/test';
import { socketPaths } from '../../core/contract/channels';
import { median } from './statistics';

/** One frame of a screen, in milliseconds. */
export const FRAME = 1_000 / 60;
/** A generous time for a request that ends on disk on an idle machine, in milliseconds. */
const DISK = 10;

/** The present delay of the machine itself: for a key in a bare field, and for a request that is written to disk. */
export interface Floor {
  /** 95th percentiles, in milliseconds. */
  key: number;
  request: number;
}

/**
 * The delay of a capture by other programs at worst: four frames are drawn around it, the row comes over the socket and
 * "Saved" with the answer.
 */
export const disturbance = ({ key, request }: Floor): number =>
  4 * Math.max(0, key - FRAME) + 2 * Math.max(0, request - DISK);

/** Whether clock time can be judged; on a busy machine only CPU time can. */
export const isQuiet = ({ key, request }: Floor): boolean => key <= 1.3 * FRAME && request <= 2 * DISK;

/** Times of the smallest requests that end on disk, sent by the page on a socket of its own. */
export function timeRequests(page: Page, workshop: string): Promise<number[]> {
  return page.evaluate(
    async ({ path, workshop: id }) => {
      const socket = new WebSocket(`ws://${location.host}${path}?client=bench`);
      await new Promise((resolve) => (socket.onopen = resolve));
      const times: number[] = [];
      for (let count = 1; count <= 40; count += 1) {
        const answered = new Promise<void>((resolve) => {
          socket.onmessage = ({ data }) => String(data).startsWith(`{"answer":${count},`) && resolve();
        });
        const start = performance.now();
        const input = { workshop: id, key: 'bench', text: `${count}` };
        socket.send(JSON.stringify({ id: count, name: 'putDraft', input }));
        await answered;
        times.push(performance.now() - start);
      }
      socket.close();
      return times;
    },
    { path: socketPaths.desk, workshop },
  );
}

/** CPU time of the page's main thread so far, in milliseconds, which other programs do not increase. */
export class Work {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Work> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Work(session);
  }

  async soFar(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
  }
}

/** CPU time of `fixedWork` in a quiet browser of the machine on which the bounds were set, in milliseconds. */
const FIXED_WORK_MS = 20;

/**
 * How many times slower than where the bounds were set this machine works just now, at least 1: a page's script, style and
 * layout of a fixed amount, measured as our own work is. The median of five, after one that is not counted.
 */
export async function slownessNow(page: Page, work: Work): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count <= 5; count += 1) {
    const before = await work.soFar();
    await page.evaluate(fixedWork);
    times.push((await work.soFar()) - before);
  }
  return Math.max(1, median(times.slice(1)) / FIXED_WORK_MS);
}

/** Runs in the page: objects made and sorted, rows made, laid out twice and taken away. */
function fixedWork(): void {
  const made = Array.from({ length: 4_000 }, (_, index) => ({ key: `k${(index * 7_919) % 4_001}`, index }));
  const copy = JSON.parse(JSON.stringify(made)) as typeof made;
  copy.sort((a, b) => a.key.localeCompare(b.key, 'en'));
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;inset:0;visibility:hidden;overflow:hidden';
  for (const { key, index } of copy.slice(0, 400)) {
    const row = document.createElement('p');
    row.textContent = `${key} strengthen joint investigation teams (${index})`;
    box.append(row);
  }
  document.body.append(box);
  for (const width of ['60%', '40%']) {
    box.style.inlineSize = width;
    box.getBoundingClientRect();
  }
  box.remove();
}
