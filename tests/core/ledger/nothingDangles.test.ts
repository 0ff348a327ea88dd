import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Workshop } from '../../../core/model/workshop';
import { sampleWorkshop } from '../../fixtures/catalogue';
import { dangling } from '../../support/dangling';
import { TestDesk } from '../../support/desk';
import { aMove, perform } from './evening';

const sample = sampleWorkshop('workshop-guide');
/** The sample's text is adopted; this one is under negotiation. */
const negotiated: Workshop = {
  ...sample,
  document: { ...sample.document, status: 'draft', nature: 'negotiated' },
};
const act = fc.record({
  actor: fc.constantFrom('awa', 'bruno'),
  move: fc.oneof(
    { weight: 8, arbitrary: aMove },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
});

it('whatever two people do in an evening, undone or not, no reference ever leads to a missing record', () => {
  expect(dangling(negotiated)).toEqual([]);
  fc.assert(
    fc.property(fc.array(act, { minLength: 4, maxLength: 40, size: 'max' }), (acts) => {
      const desk = new TestDesk(negotiated);
      for (const { actor, move } of acts) {
        const before = desk.state;
        if (move === 'undo') desk.undo(actor);
        else if (move === 'redo') desk.redo(actor);
        else perform(desk, move, actor);
        if (desk.state !== before) expect(dangling(desk.state)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
