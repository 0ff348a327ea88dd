import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../../core/document/changes/compare';
import { inOrder } from '../../../../core/document/changes/inOrder';
import type { Block, Paragraph } from '../../../../core/document/tree';
import { textOf } from '../../../../core/document/visibleText';
import { cpuClock } from '../../../support/cpu';

const of = (kind: 'group' | 'recommendation', id: string, text: string): Paragraph => ({
  kind: 'paragraph',
  role: kind === 'group' ? 'heading1' : 'recommendation',
  inlines: [{ kind: 'text', text }],
  source: { kind, id },
});
/** "H1 a b: H2 c" as headings with their texts. */
const blocks = (...names: string[]): Block[] =>
  names.map((name) => {
    const [id = '', text = id] = name.split('=');
    return of(id.startsWith('H') ? 'group' : 'recommendation', id, text);
  });
const said = (before: Block[], after: Block[]) =>
  compareDocuments(before, after).map(({ before: old, after: present, moved }) =>
    [
      old ? textOf(old.inlines) : '–',
      present ? textOf(present.inlines) : '–',
      ...(moved ? ['moved'] : []),
    ].join(' > '),
  );

describe('what changed', () => {
  const before = blocks('H1', 'a', 'b', 'c', 'H2', 'd', 'e');

  it('is nothing when nothing did', () => {
    expect(said(before, before)).toEqual([]);
  });

  it('is the text that was reworded, added, or taken out, in its place', () => {
    expect(said(before, blocks('H1', 'a=A', 'c', 'n', 'H2', 'd', 'e'))).toEqual(['a > A', 'b > –', '– > n']);
  });

  it('is the one text that moved, not those that it passed', () => {
    expect(said(before, blocks('H1', 'c', 'a', 'b', 'H2', 'd', 'e'))).toEqual(['c > c > moved']);
    expect(said(before, blocks('H1', 'a', 'b', 'c', 'd', 'H2', 'e'))).toEqual(['d > d > moved']);
    expect(said(before, blocks('H1', 'a', 'H2', 'b=B', 'c', 'd', 'e'))).toEqual([
      'b > B > moved',
      'c > c > moved',
    ]);
  });

  it('is a heading that was moved with all that stands under it', () => {
    const lines = said(before, blocks('H2', 'd', 'e', 'H1', 'a', 'b', 'c'));
    expect(lines).toEqual(['H2 > H2 > moved', 'd > d > moved', 'e > e > moved']);
  });

  it('names a sub-item that came in between, and leaves the others alone', () => {
    const item = (...texts: string[]): Block[] => texts.map((text) => of('recommendation', 'x', text));
    expect(said(item('chapeau', 'one', 'two'), item('chapeau', 'one', 'new', 'two'))).toEqual(['– > new']);
    expect(said(item('chapeau', 'one', 'two'), item('Chapeau', 'two'))).toEqual([
      'chapeau > Chapeau',
      'one > –',
    ]);
  });

  it('leads from the earlier texts to the later ones, whatever was done', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd');
    const parts = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 8 }), fc.array(text, { minLength: 1, maxLength: 3 })),
      {
        selector: ([id]) => id,
        maxLength: 9,
      },
    );
    const treeOf = (all: [number, string[]][]) =>
      all.flatMap(([id, texts]) =>
        texts.map((each) => of(id % 4 ? 'recommendation' : 'group', String(id), each)),
      );
    fc.assert(
      fc.property(parts, parts, (then, now) => {
        const left = treeOf(then);
        const right = treeOf(now);
        const changes = compareDocuments(left, right);
        // Taking out what was, and putting in what is, gives the same texts.
        const rest = new Map<string, number>();
        const count = (all: readonly (Block | undefined)[], by: number) => {
          for (const each of all) {
            if (each?.kind !== 'paragraph') continue;
            const key = `${each.source?.id} ${textOf(each.inlines)}`;
            rest.set(key, (rest.get(key) ?? 0) + by);
          }
        };
        count(left, 1);
        count(
          changes.map((change) => change.before),
          -1,
        );
        count(
          changes.map((change) => change.after),
          1,
        );
        count(right, -1);
        expect([...rest.values()].every((each) => each === 0)).toBe(true);
        // The texts that are named neither as moved nor as new or gone are in the same order in both.
        const named = new Set(
          changes
            .filter(({ moved, before, after }) => moved || !before || !after)
            .map(({ before, after }) => (after ?? before)?.source?.id),
        );
        const idsOf = (all: Paragraph[]) =>
          [...new Set(all.map(({ source }) => source?.id))].filter((id) => !named.has(id));
        expect(idsOf(left).filter((id) => idsOf(right).includes(id))).toEqual(
          idsOf(right).filter((id) => idsOf(left).includes(id)),
        );
      }),
    );
  });
});

it('of a hundred thousand places in reverse order, all but one moved, and that takes no time', () => {
  const spent = cpuClock();
  const stayed = inOrder(Array.from({ length: 100_000 }, (_, index) => ({ before: -index, weight: 1 })));
  expect(stayed.filter(Boolean)).toHaveLength(1);
  expect(spent()).toBeLessThan(2_000);
});
