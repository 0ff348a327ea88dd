import { afterEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import type { Journal } from '../../workspace/journal/journal';

/** A journal of one adapter. */
export interface JournalSetup {
  open: () => Promise<Journal>;
  /** From now on nothing can be kept, and then it can: needed where `fails` is said. */
  fail?: { begin: () => void; end: () => void };
  /** The same journal after its process ended: what is on it must be what was acknowledged. */
  reopen: (journal: Journal) => Promise<Journal>;
}

/**
 * What every journal keeps to, whatever it keeps its entries in.
 * @param fails whether it can be made to fail, so that what it does then is asked too
 */
export function runJournalTests(
  name: string,
  setup: () => Promise<JournalSetup>,
  { fails }: { fails: boolean } = { fails: false },
): void {
  const open: Journal[] = [];
  afterEach(() => Promise.all(open.splice(0).map((journal) => journal.close())));
  const begin = async () => {
    const made = await setup();
    const journal = await made.open();
    open.push(journal);
    return { ...made, journal };
  };

  describe(name, () => {
    it('begins empty', async () => {
      const { journal } = await begin();
      expect(journal.rev).toBe(0);
      expect(await journal.tail(10)).toEqual([]);
      expect(await revsTouching(journal, [])).toEqual([]);
    });

    it('acknowledges entries in the order they were handed in, those that wait together too', async () => {
      const { journal } = await begin();
      const outcomes = await Promise.all([1, 2, 3].map((rev) => journal.append(entry(rev), rev - 1)));
      expect(outcomes).toEqual([entry(1), entry(2), entry(3)]);
      expect(journal.rev).toBe(3);
    });

    it('refuses an entry written on another revision, and stands where it stood', async () => {
      const { journal } = await begin();
      await journal.append(entry(1), 0);
      const unexpected = { refused: 'revision.unexpected', values: { actual: 1, expected: 0 } };
      expect(await journal.append(entry(1), 0)).toEqual(unexpected);
      expect(await journal.append(entry(3), 1)).toMatchObject({ refused: 'revision.unexpected' });
      expect(await journal.append(entry(2), 1)).toEqual(entry(2));
      expect(await journal.tail(Infinity)).toEqual([entry(1), entry(2)]);
    });

    it('keeps what was said to follow, whether it follows at once, later or not at all', async () => {
      const { journal, reopen } = await begin();
      journal.expect?.();
      expect(await journal.append(entry(1), 0)).toEqual(entry(1));
      journal.expect?.();
      journal.expect?.();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const both = [journal.append(entry(2), 1), journal.append(entry(3), 2)];
      journal.expect?.();
      expect(await Promise.all(both)).toEqual([entry(2), entry(3)]);
      journal.expect?.();
      await journal.close();
      const again = await reopen(journal);
      open.push(again);
      expect(await again.tail(Infinity)).toEqual([entry(1), entry(2), entry(3)]);
    });

    it('gives its last entries, oldest first', async () => {
      const { journal } = await begin();
      await Promise.all([1, 2, 3, 4, 5].map((rev) => journal.append(entry(rev), rev - 1)));
      expect(await journal.tail(2)).toEqual([entry(4), entry(5)]);
      expect(await journal.tail(0)).toEqual([]);
      expect((await journal.tail(Infinity)).map(({ rev }) => rev)).toEqual([1, 2, 3, 4, 5]);
    });

    it('gives what touched a place, what is above it or in it, newest first, and goes on doing so', async () => {
      const { journal } = await begin();
      const paths = [['notes', 'a'], ['notes', 'b'], ['notes', 'a', 'text'], ['notes'], ['title']];
      await Promise.all(paths.map((path, index) => journal.append(entry(index + 1, path), index)));
      expect(await revsTouching(journal, ['notes', 'a'])).toEqual([4, 3, 1]);
      await journal.append(entry(6, ['notes', 'a']), 5);
      expect(await revsTouching(journal, ['notes', 'a'])).toEqual([6, 4, 3, 1]);
      expect(await revsTouching(journal, [])).toEqual([6, 5, 4, 3, 2, 1]);
      expect(await revsTouching(journal, ['title', 'en'])).toEqual([5]);
    });

    it('counts what a line adds or takes away of a recommendation as touching it', async () => {
      const { journal } = await begin();
      const note = { id: 'n1', recommendation: 'r1' };
      const [added, removed] = [entry(1, ['notes', 'n1']), entry(2, ['notes', 'n1'])];
      const place = { path: ['notes', 'n1'] };
      await journal.append({ ...added, patches: [{ op: 'add', ...place, value: note }] }, 0);
      await journal.append(
        {
          ...removed,
          patches: [{ op: 'remove', ...place }],
          inverse: [{ op: 'add', ...place, value: note }],
        },
        1,
      );
      await journal.append(entry(3, ['recommendations', 'r2']), 2);
      expect(await revsTouching(journal, ['recommendations', 'r1'])).toEqual([2, 1]);
      expect(await revsTouching(journal, ['recommendations'])).toEqual([3, 2, 1]);
    });

    it('has after a restart what was acknowledged, and goes on from there', async () => {
      const { journal, reopen } = await begin();
      await Promise.all([1, 2, 3].map((rev) => journal.append(entry(rev, ['é', 'x']), rev - 1)));
      await journal.close();
      const again = await reopen(journal);
      open.push(again);
      expect(again.rev).toBe(3);
      expect(await again.tail(1)).toEqual([entry(3, ['é', 'x'])]);
      expect(await again.append(entry(4), 3)).toEqual(entry(4));
      expect(await revsTouching(again, ['é'])).toEqual([3, 2, 1]);
    });

    it('closes after what was handed in, and takes nothing afterwards', async () => {
      const { journal, reopen } = await begin();
      const pending = journal.append(entry(1), 0);
      await journal.close();
      expect(await pending).toEqual(entry(1));
      expect(await journal.append(entry(2), 1)).toMatchObject({ refused: 'storage.failed' });
      const again = await reopen(journal);
      open.push(again);
      expect(again.rev).toBe(1);
    });

    if (!fails) return;
    it('keeps none of what it could not keep, nor what came after, and goes on once that is over', async () => {
      const { journal, fail, reopen } = await begin();
      await journal.append(entry(1), 0);
      if (!fail) throw new Error('it was said to fail, but not how');
      fail.begin();
      const outcomes = await Promise.all([journal.append(entry(2), 1), journal.append(entry(3), 2)]);
      expect(outcomes.map((outcome) => isRefusal(outcome) && /^storage\./.test(outcome.refused))).toEqual([
        true,
        true,
      ]);
      expect(journal.rev).toBe(1);
      expect(await journal.tail(Infinity)).toEqual([entry(1)]);
      fail.end();
      expect(await journal.append(entry(2, ['again']), 1)).toEqual(entry(2, ['again']));
      await journal.close();
      const again = await reopen(journal);
      open.push(again);
      expect(await again.tail(Infinity)).toEqual([entry(1), entry(2, ['again'])]);
    });
  });
}

function entry(rev: number, path: string[] = ['notes', 'a']): JournalEntry {
  const patches = [{ op: 'replace' as const, path, value: `text ${rev}` }];
  const at = '2026-03-01T10:00:00.000Z';
  return { rev, schema: 1, at, actor: 'awa', client: 't', command: 'c', payload: {}, patches, inverse: [] };
}

async function revsTouching(journal: Journal, path: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for await (const { rev } of journal.touching(path)) found.push(rev);
  return found;
}
