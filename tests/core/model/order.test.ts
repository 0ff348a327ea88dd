import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { orderKeySchema } from '../../../core/model/ids';
import { keyBetween } from '../../../core/model/keyBetween';
import { orderAfter } from '../../../core/model/order';

const longest = (keys: readonly string[]) => Math.max(...keys.map(({ length }) => length));

/** Keys made one after the other between `a0` and `a1`: each before the last one, behind it, or alternating. */
function crowded(count: number, side: (at: number) => 'before' | 'behind'): string[] {
  let [low, high] = ['a0', 'a1'];
  return Array.from({ length: count }, (_, at) => {
    const key = keyBetween(low, high);
    expect(low < key && key < high).toBe(true);
    if (side(at) === 'before') high = key;
    else low = key;
    return key;
  });
}

describe('a place at which thousands are inserted', () => {
  it('gives short keys when all are put right behind one line', () => {
    expect(longest(crowded(5_000, () => 'before'))).toBeLessThan(10);
  });

  it('gives short keys when each is put behind the last one', () => {
    expect(longest(crowded(5_000, () => 'behind'))).toBeLessThan(10);
  });

  it('gives keys that can be read again, even when the sides alternate', () => {
    const keys = crowded(5_000, (at) => (at % 2 === 0 ? 'before' : 'behind'));
    expect(keys.every((key) => orderKeySchema.safeParse(key).success)).toBe(true);
  });

  it('gives short keys when somebody writes at several places alternately', () => {
    const places = ['a0', 'a1', 'a2', 'a3'];
    const rows = [...places.map((order) => ({ id: order, order }))];
    for (let at = 0; at < 1_000; at += 1)
      rows.push({ id: `n${at}`, order: orderAfter(rows, places[(at * 7) % 4]) });
    expect(new Set(rows.map(({ order }) => order)).size).toBe(rows.length);
    expect(longest(rows.map(({ order }) => order))).toBeLessThan(10);
  });
});

it('a key stands between its neighbours wherever it is put, and the next one between it and them', () => {
  const put = fc.record({ at: fc.nat(), again: fc.boolean(), halved: fc.boolean() });
  fc.assert(
    fc.property(fc.array(put, { minLength: 20, maxLength: 80 }), (puts) => {
      const keys: string[] = [];
      let last = 0;
      for (const { at, again, halved } of puts) {
        const place = again ? Math.min(last + (at % 2), keys.length) : at % (keys.length + 1);
        const [low = null, high = null] = [keys[place - 1], keys[place]];
        // Earlier versions made keys by halving.
        keys.splice(place, 0, halved ? generateKeyBetween(low, high) : keyBetween(low, high));
        last = place;
      }
      expect(keys).toEqual([...new Set(keys)].sort());
    }),
    { numRuns: 300 },
  );
});
