import fc from 'fast-check';
import { expect, it } from 'vitest';
import { updateOrder } from '../../../core/exchange/updateOrder';
import { orderKeySchema } from '../../../core/model/ids';

/** Ids in the order of their keys. */
const sorted = (keys: ReadonlyMap<string, string>) =>
  [...keys].sort(([one, a], [other, b]) => (a < b || (a === b && one < other) ? -1 : 1)).map(([id]) => id);

it('a line that a file puts between two lines with the same key stands between them', () => {
  const ours = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a0' },
  ];
  expect(sorted(updateOrder(ours, ['a', 'new', 'b']))).toEqual(['a', 'new', 'b']);
});

it('whatever keys the workshop has, equal ones too, the file’s order holds and every key can be read', () => {
  const order = fc.constantFrom('a0', 'a1', 'a1V', 'a2');
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const listed = fc.shuffledSubarray(ids, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(order, { minLength: 3, maxLength: 5 }), listed, (orders, file) => {
      const ours = orders.map((key, at) => ({ id: ids[at] ?? '', order: key }));
      const keys = updateOrder(ours, file);
      expect(sorted(keys).filter((id) => file.includes(id))).toEqual(file);
      expect([...keys.values()].every((key) => orderKeySchema.safeParse(key).success)).toBe(true);
    }),
  );
});
