import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { produceWithPatches } from '../../../core/ledger/immer';
import type { Workshop } from '../../../core/model/workshop';
import { recentEntries, recentEntriesFollowing } from '../../../renderer/features/capture/recentEntries';
import { noteTouched } from '../../../renderer/state/changeTrail';
import { recommendation } from '../../fixtures/workshops';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const change = fc.record({
  id,
  order: fc.constantFrom('a0', 'a1', 'a2'),
  capturedAt: fc.constantFrom('2026-11-25T10:00:00.000Z', '2026-11-25T10:00:01.000Z'),
  state: fc.constantFrom('proposed', 'merged'),
  deleted: fc.boolean(),
});
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), changes: fc.array(change, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('drop' as const), id }),
  fc.record({ kind: fc.constant('say' as const), id }),
  fc.record({
    kind: fc.constant('missed' as const),
    changes: fc.array(change, { minLength: 1, maxLength: 2 }),
  }),
);
type Captured = Pick<Workshop, 'recommendations' | 'contributions'>;

describe('the list of recent entries', () => {
  it('has the same order whether it follows each change or is made anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let captured: Captured = { recommendations: {}, contributions: {} };
        for (const each of steps) {
          const [next, patches] = produceWithPatches(captured, (draft) => {
            if (each.kind === 'drop') delete draft.recommendations[each.id];
            else if (each.kind === 'say') {
              const at = '2026-11-25T10:00:00.500Z';
              const said = { id: `said-${each.id}`, order: 'a0', at, by: 'awa', text: 'Heard' };
              draft.contributions[said.id] = { ...said, recommendations: [] };
            } else {
              for (const set of each.changes)
                draft.recommendations[set.id] = recommendation(set.id, 'g', set);
            }
          });
          noteTouched(captured, next, patches);
          captured = next;
          // A change that is skipped leaves the list one step behind.
          if (each.kind !== 'missed')
            expect(recentEntriesFollowing(captured)).toEqual(recentEntries(captured));
        }
      }),
    );
  });
});
