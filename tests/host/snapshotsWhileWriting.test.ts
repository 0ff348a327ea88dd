import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerFolder } from '../../workspace/library/layout';
import { words } from '../support/desk';
import { ready } from '../support/openHosts';

// Nothing pauses but what says so, however busy the machine is.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const PAUSE = 2_000;

/** A workshop that is written to without a pause: 10 steps, then more; its snapshot's revision at any time. */
async function busy(text: string) {
  const { test, ledger } = await ready();
  const path = join(ledgerFolder(test.library, ledger), 'snapshot.json');
  const kept = () => Number(/"rev":(\d+)/.exec(readFileSync(path).toString().slice(0, 100))?.[1]);
  const items = Array.from({ length: 300 }, (_, at) => ({ language: 'en', nodes: words(`${at} ${text}`) }));
  const run = (command: string, payload: unknown) => test.desk.runCommand({ ledger, command, payload });
  await run('recommendation.captureMany', { items });
  const write = async (lines: number) => {
    for (let line = 0; line < lines; line += 1)
      await run('recommendation.capture', { language: 'en', nodes: words('One more') });
  };
  const keptUpTo = async (rev: number) => {
    while (kept() < rev) await new Promise(setImmediate);
  };
  await write(10);
  await keptUpTo(10);
  return { write, kept, keptUpTo };
}

describe('a workshop that is written to without a pause', () => {
  it('is copied again at twice its lines while it is small', async () => {
    const { write, keptUpTo } = await busy('short');
    await write(30);
    await keptUpTo(20);
  });

  it('is copied at the next pause once a copy takes longer than a line', async () => {
    const { write, kept, keptUpTo } = await busy('long '.repeat(200));
    const first = kept();
    await write(30);
    expect(kept()).toBe(first);
    await vi.advanceTimersByTimeAsync(PAUSE);
    await keptUpTo(42);
  });
});
