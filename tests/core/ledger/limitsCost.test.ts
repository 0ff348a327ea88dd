import { expect, it } from 'vitest';
import { overLimit } from '../../../core/ledger/overLimit';
import type { States } from '../../../core/ledger/ledger';

it('counts a collection once, however many things are put into it one by one', () => {
  let counts = 0;
  const counted = (ids: readonly string[]) =>
    new Proxy(Object.fromEntries(ids.map((id) => [id, {}])), {
      ownKeys: (all) => {
        counts += 1;
        return Reflect.ownKeys(all);
      },
    });
  const holding = (ids: readonly string[]) =>
    ({ recommendations: counted(ids) }) as never as States['workshop'];
  const ids = ['r1'];
  let state = holding(ids);
  for (let at = 2; at < 50; at += 1) {
    const id = `r${at}`;
    ids.push(id);
    const next = holding(ids);
    const added = [{ op: 'add' as const, path: ['recommendations', id], value: {} }];
    expect(overLimit('workshop', state, next, added)).toBeUndefined();
    state = next;
  }
  expect(counts).toBe(1);
});
