import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { elapsed } from '../../core/time/stopwatch';
import { isRefusal } from '../../core/messages/refusal';
import { LAST_SEEN_FILE, libraryFiles } from '../../workspace/backup/libraryFiles';
import { TestHost } from '../support/host';

const BEGAN = Date.parse('2026-11-28T10:00:00.000Z');
let wall = 0;
let test: TestHost;
let workshop: string;

const clocks = { now: () => new Date(BEGAN + wall).toISOString(), monotonic: () => wall };
/** Time goes on while the program runs; it looks at the clocks at its usual pace. */
const goOn = async (ms: number) => {
  for (let passed = 0; passed < ms; passed += 2_000) {
    wall += 2_000;
    await vi.advanceTimersByTimeAsync(2_000);
  }
};
/** A slow computer takes its time. */
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000 });
const note = () => {
  const { library } = test;
  return join(library, LAST_SEEN_FILE);
};
const noted = () => (existsSync(note()) ? readFileSync(note(), 'utf8') : undefined);
const ledger = () => ({ scope: 'workshop' as const, id: workshop });
/** The library is opened again, on the same clocks. */
const openAgain = async () => {
  const { library } = test;
  test = await TestHost.open(library, clocks);
};
/** The program is closed, and started again after a time. */
const closedFor = async (ms: number) => {
  await test.host.close();
  wall += ms;
  await openAgain();
  await soon(async () => expect(await test.desk.sleeps({})).not.toEqual([]));
  return test.desk.sleeps({});
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  wall = 0;
  ({ test, workshop } = await TestHost.ready(clocks));
  await test.run(ledger(), 'agenda.add', {
    id: 'a1',
    language: 'en',
    title: [{ type: 'text', text: 'Borders' }],
  });
  await test.desk.stage({ workshop });
});
afterEach(async () => {
  vi.useRealTimers();
  await test.end();
});

describe('the program is closed while an item runs', () => {
  beforeEach(() => test.run(ledger(), 'agenda.start', { id: 'a1' }));

  it('and the chair is asked whether the time without it counts', async () => {
    await goOn(30_000);
    const [asked] = await closedFor(600_000);
    expect(asked).toMatchObject({ workshop, item: 'a1', itemRan: true, counted: true, wasClosed: true });
    expect(asked?.ms).toBe(600_000);
    const now = await test.desk.clock({});
    const { agenda } = await test.workshop(workshop);
    expect(agenda['a1'] && !isRefusal(now) && elapsed(agenda['a1'].time, now)).toBe(630_000);
  });

  it('by force: to some seconds', async () => {
    await goOn(30_000);
    await soon(() => expect(noted()).toContain(new Date(BEGAN + 30_000).toISOString()));
    const left = noted() ?? '';
    wall += 8_000;
    await test.host.close();
    writeFileSync(note(), left);
    wall += 600_000;
    await openAgain();
    await soon(async () => expect(await test.desk.sleeps({})).toMatchObject([{ ms: 608_000 }]));
  });

  it('before it was noted at all: from where the watch was started', async () => {
    writeFileSync(note(), JSON.stringify({ workshop, at: new Date(BEGAN - 86_400_000).toISOString() }));
    const left = noted() ?? '';
    await test.host.close();
    writeFileSync(note(), left);
    wall += 600_000;
    await openAgain();
    await soon(async () => expect(await test.desk.sleeps({})).toMatchObject([{ ms: 600_000 }]));
  });

  it.each([
    ['for a moment', () => undefined, 10_000],
    ['and the note is damaged', () => writeFileSync(note(), '{"workshop":'), 600_000],
    [
      'and the note names no workshop that is here',
      () => writeFileSync(note(), JSON.stringify({ workshop: 'gone', at: new Date(BEGAN).toISOString() })),
      600_000,
    ],
  ])('%s: nobody is asked', async (_case, between, ms) => {
    await goOn(30_000);
    await test.host.close();
    between();
    wall += ms;
    await openAgain();
    await goOn(4_000);
    expect(await test.desk.sleeps({})).toEqual([]);
  });

  it('no copy of the library holds the note', async () => {
    await goOn(30_000);
    await soon(() => expect(noted()).toBeDefined());
    const { library } = test;
    const files = await libraryFiles(library);
    expect(files.map(({ path }) => path)).not.toContain(LAST_SEEN_FILE);
  });

  it('once it has ended, the note goes', async () => {
    await goOn(30_000);
    await test.run(ledger(), 'agenda.finish', { id: 'a1' });
    await goOn(30_000);
    await soon(() => expect(noted()).toBeUndefined());
  });
});

it('nothing is noted while nothing runs', async () => {
  await goOn(30_000);
  await test.host.close();
  expect(noted()).toBeUndefined();
  await openAgain();
});
