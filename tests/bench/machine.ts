import type { CDPSession, Page } from '@playwright/test';
import { socketPaths } from '../../core/contract/channels';

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
