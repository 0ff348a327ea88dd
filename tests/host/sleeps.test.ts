import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Slept } from '../../core/room/slept';
import { elapsed } from '../../core/time/stopwatch';
import { isRefusal } from '../../core/messages/refusal';
import { TestHost } from '../support/host';

const BEGAN = Date.parse('2026-11-28T10:00:00.000Z');
let wall = 0;
let monotonic = 0;
let test: TestHost;
let workshop: string;
const heard: Slept[][] = [];

/** Time goes on as the clocks of the computer show it; the host looks at them once more. */
const goOn = async (byWall: number, byMonotonic: number) => {
  wall += byWall;
  monotonic += byMonotonic;
  await vi.advanceTimersByTimeAsync(2_000);
};
const run = (
  command: 'agenda.add' | 'delegation.add' | 'speaker.add' | 'speaker.start' | 'agenda.start',
  payload: never,
) => test.run({ scope: 'workshop', id: workshop }, command, payload);
const spoken = async () => {
  const opened = await test.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } });
  const now = await test.desk.clock({});
  if (isRefusal(opened) || !('agenda' in opened.state) || isRefusal(now)) throw new Error('not open');
  const turn = opened.state.agenda['a1']?.turns['t1'];
  return turn && elapsed(turn.time, now);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  wall = 0;
  monotonic = 0;
  heard.length = 0;
  ({ test, workshop } = await TestHost.ready({
    now: () => new Date(BEGAN + wall).toISOString(),
    monotonic: () => monotonic,
  }));
  test.host.desk.subscribe((event, value) => {
    if (event === 'slept') heard.push(value as Slept[]);
  });
  await run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } } as never);
  await run('agenda.add', { id: 'a1', language: 'en', title: [{ type: 'text', text: 'Borders' }] } as never);
  await run('speaker.add', { item: 'a1', turn: 't1', delegation: 'ne' } as never);
  await test.desk.stage({ workshop });
});
afterEach(async () => {
  vi.useRealTimers();
  await test.host.close();
});

describe('the lid is shut while a delegation speaks', () => {
  beforeEach(() => run('speaker.start', { item: 'a1', turn: 't1' } as never));

  it('is heard of at every desk, and known to one that is opened later, until somebody has decided', async () => {
    await goOn(722_000, 2_000);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    const [slept] = await test.desk.sleeps({});
    expect(slept).toMatchObject({ workshop, item: 'a1', turn: 't1', ms: 720_000, counted: false });
    expect(await spoken()).toBe(2_000);
    expect(await test.desk.settleSleep({ id: slept?.id ?? '' })).toEqual([]);
    expect(heard.at(-1)).toEqual([]);
  });

  it('where the monotonic clock goes on, the watch went on too', async () => {
    await goOn(722_000, 722_000);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject([{ ms: 720_000, counted: true }]);
    expect(await spoken()).toBe(722_000);
  });

  it('twice in one turn is one sleep', async () => {
    await goOn(62_000, 2_000);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await goOn(32_000, 2_000);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject([{ ms: 90_000 }]);
  });
});

describe('the lid is shut while an item runs', () => {
  beforeEach(() => run('agenda.start', { id: 'a1' } as never));

  it('is said of the item, and once with the speaker under it', async () => {
    await goOn(722_000, 2_000);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject([{ item: 'a1', itemRan: true, ms: 720_000, counted: false }]);
    expect(heard[0]?.[0]?.turn).toBeUndefined();
    await run('speaker.start', { item: 'a1', turn: 't1' } as never);
    await goOn(62_000, 62_000);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject([
      { ms: 720_000 },
      { turn: 't1', itemRan: true, ms: 60_000, counted: true },
    ]);
  });
});

it('a sleep while nothing runs is not spoken of', async () => {
  await goOn(722_000, 2_000);
  await goOn(2_000, 2_000);
  await test.desk.clock({});
  expect(heard).toEqual([]);
  expect(await test.desk.sleeps({})).toEqual([]);
});
