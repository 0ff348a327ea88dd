import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../core/contract';
import { isRefusal } from '../../core/messages/refusal';
import { belongingTo, type Belongs } from '../../core/model/belongings';
import type { Workshop } from '../../core/model/workshop';
import { TestHost } from '../support/host';

const IDS = ['r1', 'r2', 'r3'] as const;
const id = fc.constantFrom(...IDS);
const action = fc.oneof(
  fc.record({ do: fc.constant('capture' as const), id }),
  fc.record({ do: fc.constant('reword' as const), id, words: fc.constantFrom('one', 'two', 'three') }),
  fc.record({ do: fc.constant('remove' as const), id }),
  fc.record({ do: fc.constant('note' as const), id }),
  fc.record({ do: fc.constant('rename' as const) }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
);

type Action = typeof action extends fc.Arbitrary<infer D> ? D : never;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
const valueAt = (state: unknown, path: readonly string[]) =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), state);

describe('the history of one record', () => {
  it('has the value before and after each of its changes, whatever else was done, undone and redone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 14 }), fc.boolean(), async (actions, reopen) => {
        const ready = await TestHost.ready();
        let { test } = ready;
        try {
          const ledger = { scope: 'workshop', id: ready.workshop } as const;
          const first = await test.workshop(ready.workshop);
          const states: Workshop[] = [first, first];
          for (const [count, each] of actions.entries()) {
            await perform(test, ledger.id, each, count);
            const opened = await test.desk.openLedger({ ledger });
            if (isRefusal(opened)) throw new Error(opened.refused);
            states[opened.rev] = opened.state as Workshop;
            // Requested in between, so that later lines must be found as well.
            if (count === 4) await test.desk.history({ ledger, path: ['recommendations'], limit: 5 });
          }
          if (reopen) test = await test.reopened();
          for (const path of [
            ...IDS.map((each) => ['recommendations', each]),
            ['groups'],
            ['meeting', 'title'],
          ]) {
            const page = await test.desk.history({ ledger, path, limit: 100 });
            if (isRefusal(page)) throw new Error(page.refused);
            expect(page.entries.map(({ rev, before, after }) => ({ rev, before, after }))).toEqual(
              expected(states, path),
            );
          }
        } finally {
          await test.end();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('comes in pages, each beginning where the one before ended', async () => {
    const { test, workshop } = await TestHost.ready();
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.capture(workshop, 'r1', 'zero');
    for (const [base, words] of ['one', 'two', 'three'].entries())
      await reword(test, workshop, 'r1', words, base + 1);
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await test.desk.history({
        ledger,
        path: ['recommendations', 'r1'],
        limit: 2,
        ...(before !== undefined && { before }),
      });
      if (isRefusal(page)) throw new Error(page.refused);
      seen.push(...page.entries.map(({ rev }) => rev));
      before = page.next;
    } while (before !== undefined);
    const { rev } = test.changes.at(-1) ?? { rev: 0 };
    expect(seen).toEqual([rev, rev - 1, rev - 2, rev - 3]);
    await test.end();
  });
});

function reword(test: TestHost, workshop: string, of: string, words: string, base: number) {
  return test.run({ scope: 'workshop', id: workshop }, 'recommendation.reword', {
    id: of,
    language: 'en',
    nodes: [{ type: 'text', text: words }],
    base,
  });
}

async function perform(test: TestHost, workshop: string, each: Action, count: number): Promise<void> {
  const ledger = { scope: 'workshop', id: workshop } as const;
  if (each.do === 'capture') await test.capture(workshop, each.id, `Wording ${count}`);
  if (each.do === 'remove') await test.run(ledger, 'recommendation.remove', { id: each.id });
  if (each.do === 'note') await test.run(ledger, 'note.add', { id: each.id, text: `Note ${count}` });
  if (each.do === 'undo') await test.desk.undo({ ledger });
  if (each.do === 'redo') await test.desk.redo({ ledger });
  if (each.do === 'rename') await test.run(ledger, 'meeting.describe', { title: { en: `Meeting ${count}` } });
  if (each.do === 'reword') {
    const { recommendations } = await test.workshop(workshop);
    await reword(test, workshop, each.id, each.words, recommendations[each.id]?.text.en?.rev ?? 0);
  }
}

/** The paths of a record and of its belongings. */
function seenAt(state: Workshop | undefined, path: readonly string[]): string {
  const [kind, of = ''] = path;
  const own = state && kind === 'recommendations' ? [state.notes, state.conflicts] : [];
  const belongings = own.map((things) => belongingTo<Belongs>(things, of));
  return JSON.stringify([valueAt(state, path), belongings.flat()]);
}

/** The expected history, from whole states by revision, newest first. */
function expected(states: readonly Workshop[], path: readonly string[]): Partial<HistoryEntry>[] {
  return states
    .flatMap((state, rev) => {
      const before = valueAt(states[rev - 1], path);
      const after = valueAt(state, path);
      const differs = rev > 1 && seenAt(states[rev - 1], path) !== seenAt(state, path);
      return differs ? [{ rev, before, after }] : [];
    })
    .reverse();
}
