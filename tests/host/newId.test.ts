import { expect, it } from 'vitest';
import { newId } from '../../host/runtime/newId';
import { idSchema } from '../../core/model/ids';

it('gives 20 hexadecimal digits, never the same, however many are asked for', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{20}$/);
    expect(idSchema.parse(id)).toBe(id);
  }
  // No digit of an id stands still.
  for (let at = 0; at < 20; at += 1) expect(new Set(ids.map((id) => id[at])).size).toBe(16);
});
