import { afterEach, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { TestHost } from '../support/host';

let test: TestHost;
afterEach(() => test.end());

const HOUR = 3_600_000;

it.each([
  ['an hour', HOUR],
  ['a day', 24 * HOUR],
  ['a year', 365 * 24 * HOUR],
])(
  'a clock set back by %s during the meeting loses nothing: the order of the lines counts',
  async (_what, by) => {
    let clock = Date.parse('2026-11-28T10:00:00.000Z');
    const now = () => new Date((clock += 1_000)).toISOString();
    const ready = await TestHost.ready({ now });
    test = ready.test;
    const { workshop } = ready;
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.capture(workshop, 'r1', 'Share information');
    clock -= by;
    const second = await test.capture(workshop, 'r2', 'Train police');
    if (isRefusal(second)) throw new Error(second.refused);
    const nodes = [{ type: 'text' as const, text: 'Share what is known' }];
    const reworded = await test.run(ledger, 'recommendation.reword', {
      id: 'r1',
      language: 'en',
      base: 1,
      nodes,
    });
    if (isRefusal(reworded)) throw new Error(reworded.refused);
    const before = structuredClone(await test.workshop(workshop));

    test = await TestHost.open((await closed()).library, { now });
    expect(await test.workshop(workshop)).toEqual(before);
    // The newest step is the last one written, not the one with the latest hour.
    await test.step('undo', ledger);
    expect(await test.wordings(workshop)).toEqual(['Share information', 'Train police']);
    await test.step('undo', ledger);
    expect(await test.wordings(workshop)).toEqual(['Share information']);
    await test.step('redo', ledger);
    await test.step('redo', ledger);
    expect(await test.wordings(workshop)).toEqual(['Share what is known', 'Train police']);
    const then = await test.desk.past({ workshop, moment: { rev: second.rev } });
    expect(!isRefusal(then) && Object.keys(then.state.recommendations).sort()).toEqual(['r1', 'r2']);
    const asOfNow = await test.desk.past({ workshop, moment: { at: now() } });
    expect(!isRefusal(asOfNow) && asOfNow.state).toEqual(await test.workshop(workshop));
    const history = await test.desk.history({ ledger, path: [], limit: 10 });
    const revs = isRefusal(history) ? [] : history.entries.map(({ rev }) => rev);
    expect(revs).toEqual([...revs].sort((a, b) => b - a));
  },
);

/** The host is closed, its library stays. */
async function closed(): Promise<TestHost> {
  await test.host.close();
  return test;
}
