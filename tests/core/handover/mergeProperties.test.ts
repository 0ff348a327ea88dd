import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { dangling } from '../../support/dangling';
import { after, BEGINNINGS, actions, merge, type Action } from './support/twoSides';
import { lostChanges } from './support/lostChanges';

const RUNS = { numRuns: 150 };

function forAll(check: (base: Workshop, mine: Workshop, theirs: Workshop) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...BEGINNINGS), actions, actions, (base, ours, others) =>
      check(base, after(base, ours, 'ours'), after(base, others, 'theirs')),
    ),
    RUNS,
  );
}

describe('whatever a group and the plenary did to headings, agenda, delegations, lists and texts', () => {
  it('nothing of either side is lost without a word', () => {
    forAll((base, mine, theirs) => {
      const merged = merge(base, mine, theirs);
      expect(lostChanges(base, theirs, mine, merged)).toEqual([]);
      expect(lostChanges(base, mine, theirs, merged)).toEqual([]);
    });
  });

  it('the result is valid by its schema', () => {
    forAll((base, mine, theirs) => {
      expect(workshopSchema.safeParse(merge(base, mine, theirs).workshop).error).toBeUndefined();
    });
  });

  it('no reference leads to a missing record, unless it did so on one side already', () => {
    forAll((base, mine, theirs) => {
      const before = new Set([...dangling(mine), ...dangling(theirs)]);
      const gone = dangling(merge(base, mine, theirs).workshop);
      expect(gone.filter((id) => !before.has(id))).toEqual([]);
    });
  });

  it('taking the same in a second time changes nothing', () => {
    forAll((base, mine, theirs) => {
      const once = merge(base, mine, theirs).workshop;
      expect(merge(base, once, theirs).workshop).toEqual(once);
    });
  });

  it('a record that was not changed here becomes exactly what the group has', () => {
    forAll((base, _mine, theirs) => {
      const { workshop, kept } = merge(base, base, theirs);
      expect(kept.filter(({ theirs: version }) => version !== null)).toEqual([]);
      expect(Object.keys(workshop.recommendations).sort()).toEqual(
        Object.keys(theirs.recommendations).sort(),
      );
    });
  });
});

const only = (base: Workshop, who: string, ...done: Partial<Action>[]) =>
  after(
    base,
    done.map((each) => ({
      kind: 'reword',
      id: 'r1',
      other: 'r2',
      group: 'g1',
      delegation: 'ci',
      item: 'a1',
      text: 'aaaaaaaa',
      ...each,
    })),
    who,
  );

describe('a group’s work', () => {
  const [base] = BEGINNINGS;

  it('removes a heading that the group emptied and removed, though our unchanged lines stood under it', () => {
    const theirs = only(base, 'theirs', { kind: 'emptyHeading', group: 'g2' });
    const mine = only(base, 'ours', { kind: 'reword', id: 'r1' });
    expect(Object.keys(merge(base, mine, theirs).workshop.groups)).toEqual(['g1', 'g3']);
  });

  it('keeps a heading under which we wrote meanwhile, and says so', () => {
    const theirs = only(base, 'theirs', { kind: 'emptyHeading', group: 'g2' });
    const mine = only(base, 'ours', { kind: 'capture', group: 'g2' });
    const { workshop, kept } = merge(base, mine, theirs);
    expect(workshop.groups).toHaveProperty('g2');
    expect(kept).toEqual([{ where: 'groups g2', theirs: null }]);
  });

  it('brings back a delegation that we removed and that asked for the floor there', () => {
    const mine = only(base, 'ours', { kind: 'removeDelegation', delegation: 'fr' });
    const theirs = only(base, 'theirs', { kind: 'turn', item: 'a2', delegation: 'fr' });
    const { workshop, counts } = merge(base, mine, theirs);
    expect(workshop.delegations).toHaveProperty('fr');
    expect(counts.returned).toBe(1);
  });

  it('keeps the delegations on the list of speakers of an item that it removed with them and under which we wrote', () => {
    const mine = only(base, 'ours', { kind: 'contribution', item: 'a1', delegation: 'ci' });
    const theirs = only(
      base,
      'theirs',
      { kind: 'removeItem', item: 'a1' },
      { kind: 'removeDelegation', delegation: 'ne' },
    );
    const { workshop, kept } = merge(base, mine, theirs);
    expect(workshop.agenda['a1']?.turns['t1']?.delegation).toBe('ne');
    expect(dangling(workshop)).toEqual([]);
    expect(kept.map(({ where }) => where)).toEqual(['agenda a1', 'delegations ne']);
  });

  it('keeps the order that it gave to sub-items which we reworded meanwhile', () => {
    const mine = only(base, 'ours', { kind: 'subItems', text: 'reworded' });
    const theirs = only(base, 'theirs', { kind: 'reorderSubItems' });
    const { workshop, kept } = merge(base, mine, theirs);
    const items = workshop.recommendations['r1']?.subItems ?? [];
    expect(items.map(({ id }) => id)).toEqual(['s3', 's2', 's1']);
    expect(JSON.stringify(items[2])).toContain('ours0 reworded');
    expect(kept).toEqual([]);
  });

  it('beyond the most that a list holds is kept beside it', () => {
    const both = (who: string, from: number) =>
      only(base, who, ...['aa', 'bb'].map((text) => ({ kind: 'themes' as const, text: text + from })));
    const { workshop, kept } = merge(base, both('ours', 1), both('theirs', 2));
    expect(workshop.recommendations['r2']?.themes.slice(18)).toEqual(['aa1', 'bb1']);
    expect(kept).toEqual([{ where: 'recommendations r2 themes', theirs: ['aa2', 'bb2'] }]);
  });

  it('is kept in the document where we removed what it reworded, and the other way round', () => {
    const removed = only(BEGINNINGS[1], 'a', { kind: 'remove', id: 'r3' });
    const reworded = only(BEGINNINGS[1], 'b', { kind: 'reword', id: 'r3' });
    for (const [mine, theirs] of [
      [removed, reworded],
      [reworded, removed],
    ] as const) {
      const { workshop, kept } = merge(BEGINNINGS[1], mine, theirs);
      expect(workshop.recommendations['r3']).toMatchObject({
        deleted: false,
        text: reworded.recommendations['r3']?.text,
      });
      expect(kept).toHaveLength(1);
    }
  });
});
