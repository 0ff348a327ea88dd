import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../../core/model/recommendation';
import { outline } from '../../../core/queries/outline';
import { styleNamed } from '../../fixtures/catalogue';
import { group, recommendation } from '../../fixtures/workshops';

const { numbering } = styleNamed('workshop-guide');

const keyed = <T extends { id: string }>(things: readonly T[]) =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  group: fc.constantFrom('g1', 'g2', 'g3'),
  order: fc.constantFrom('a0', 'a1', 'a2', 'a3'),
  state: fc.constantFrom('proposed', 'withdrawn', 'merged'),
  deleted: fc.boolean(),
  frozenNumber: fc.constantFrom(undefined, '1', '2', '5', '2 bis'),
  subItems: fc.constantFrom<Recommendation['subItems'][]>([], [{ id: 's1', text: {} }]),
});
const heading = fc.record({
  id: fc.constantFrom('g1', 'g2', 'g3'),
  order: fc.constantFrom('a0', 'a1', 'a2'),
  marker: fc.constantFrom('number', 'bullet', 'none'),
  numbering: fc.constantFrom('continue', 'restart'),
});

const made = ({ id, group: of, frozenNumber, ...rest }: ReturnType<typeof change.generate>['value']) =>
  recommendation(id, of, { ...rest, ...(frozenNumber !== undefined && { frozenNumber }) });

describe('an outline that follows another', () => {
  it('equals a newly made one, whatever was added, moved, reworded, renumbered or removed', () => {
    const steps = fc.array(
      fc.record({
        set: fc.option(change),
        drop: fc.option(fc.constantFrom('a', 'c')),
        head: fc.option(heading),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(change), steps, (first, then) => {
        let workshop = {
          groups: keyed([group('g1'), group('g2', { order: 'a1' }), group('g3', { order: 'a2' })]),
          recommendations: keyed(first.map(made)),
        };
        let before = outline(workshop, numbering, 'en');
        for (const { set, drop, head } of then) {
          const { recommendations } = workshop;
          const { [drop ?? '']: _, ...kept } = recommendations;
          workshop = {
            groups: head ? { ...workshop.groups, [head.id]: group(head.id, head) } : workshop.groups,
            recommendations: { ...kept, ...(set && { [set.id]: made(set) }) },
          };
          const fresh = outline(workshop, numbering, 'en');
          const ids = [...(set ? [set.id] : []), ...(drop ? [drop] : [])];
          const touched = head ? undefined : { before: recommendations, ids };
          expect(outline(workshop, numbering, 'en', { outline: before, touched })).toEqual(fresh);
          before = outline(workshop, numbering, 'en', { outline: before });
          expect(before).toEqual(fresh);
        }
      }),
    );
  });

  it('reuses the items that are not renumbered, and their headings', () => {
    const groups = keyed([group('g1'), group('g2', { order: 'a1' })]);
    const there = keyed([recommendation('a', 'g1'), recommendation('b', 'g2')]);
    const before = outline({ groups, recommendations: there }, numbering, 'en');
    const recommendations = { ...there, c: recommendation('c', 'g2', { order: 'a1' }) };
    const after = outline({ groups, recommendations }, numbering, 'en', { outline: before });
    expect(after.groups[0]).toBe(before.groups[0]);
    expect(after.byId.get('b')).toBe(before.byId.get('b'));
    expect(after.groups[1]?.items.map(({ label }) => label)).toEqual(['2.', '3.']);
  });

  it('reuses whole groups in which nothing was changed', () => {
    const groups = keyed([group('g1'), group('g2', { order: 'a1' }), group('g3', { order: 'a2' })]);
    const there = keyed([recommendation('a', 'g1'), recommendation('b', 'g2'), recommendation('c', 'g3')]);
    const before = outline({ groups, recommendations: there }, numbering, 'en');
    const recommendations = { ...there, d: recommendation('d', 'g2', { order: 'a1' }) };
    const touched = { before: there, ids: ['d'] };
    const after = outline({ groups, recommendations }, numbering, 'en', { outline: before, touched });
    expect(after.made.numbered[0]).toBe(before.made.numbered[0]);
    expect(after.groups.map(({ items }) => items.map(({ label }) => label))).toEqual([
      ['1.'],
      ['2.', '3.'],
      ['4.'],
    ]);
  });

  it('makes the items behind an inserted one anew', () => {
    const groups = keyed([group('g1')]);
    const there = keyed([recommendation('a', 'g1'), recommendation('b', 'g1', { order: 'a2' })]);
    const before = outline({ groups, recommendations: there }, numbering, 'en');
    const recommendations = { ...there, c: recommendation('c', 'g1', { order: 'a1' }) };
    const after = outline({ groups, recommendations }, numbering, 'en', { outline: before });
    expect(after.byId.get('a')).toBe(before.byId.get('a'));
    expect(after.byId.get('b')?.label).toBe('3.');
    expect(before.byId.get('b')?.label).toBe('2.');
  });
});
