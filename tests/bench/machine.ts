import type { CDPSession, Page } from '@playwright/test';
import { CLIENT_HEADER, httpPaths } from '../../core/channels';

/** One frame of a screen, in milliseconds. */
export const FRAME = 1_000 / 60;
/** What a request that ends on disk takes where nothing else is going on, with room to spare, in milliseconds. */
const DISK = 10;

/** What the machine itself takes now, whatever we do: a key in a bare field, and a request that is written to disk. */
export interface Floor {
  /** 95th percentiles, in milliseconds. */
  key: number;
  request: number;
}

/**
 * What other programs take from a capture at worst: four frames are drawn around it, the row comes over the socket and
 * "Saved" with the answer.
 */
export const disturbance = ({ key, request }: Floor): number =>
  4 * Math.max(0, key - FRAME) + 2 * Math.max(0, request - DISK);

/** Whether the clock says anything here: on a machine that is busy with other things only CPU time does. */
export const isQuiet = ({ key, request }: Floor): boolean => key <= 1.3 * FRAME && request <= 2 * DISK;

/** Times of requests as small as can be that end on disk, asked by the page itself. */
export function timeRequests(page: Page, workshop: string): Promise<number[]> {
  const ask = { address: `${httpPaths.desk.api}putDraft`, header: CLIENT_HEADER, workshop };
  return page.evaluate(async ({ address, header, workshop: id }) => {
    const times: number[] = [];
    for (let count = 0; count < 40; count += 1) {
      const start = performance.now();
      await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [header]: 'bench' },
        body: JSON.stringify({ workshop: id, key: 'bench', text: `${count}` }),
      }).then((response) => response.text());
      times.push(performance.now() - start);
    }
    return times;
  }, ask);
}

/** Time that the page's main thread has worked so far, in milliseconds: other programs do not make it longer. */
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
