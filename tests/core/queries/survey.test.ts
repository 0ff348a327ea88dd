import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highestNumber, lastOrder } from '../../../core/queries/survey';
import type { Workshop } from '../../../core/model/workshop';
import { TestDesk, words } from '../../support/desk';

const language = 'en' as const;
const GROUPS = ['g1', 'g2'];

/** The same answers, from a copy of which nothing is known. */
function walked({ recommendations, proposals }: Workshop) {
  const copy = { recommendations: { ...recommendations }, proposals: { ...proposals } };
  return [highestNumber(copy), ...GROUPS.map((group) => lastOrder(copy.recommendations, group))];
}

it('what is carried from one change to the next is what walking all recommendations finds', () => {
  const move = fc.record({
    kind: fc.constantFrom(
      'capture',
      'capture',
      'capture',
      'paste',
      'move',
      'remove',
      'reword',
      'undo',
      'redo',
    ),
    which: fc.nat(20),
    group: fc.constantFrom(...GROUPS),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const desk = new TestDesk();
      for (const id of GROUPS) desk.run('group.add', { id, language, title: words(id) });
      for (const [index, { kind, which, group }] of moves.entries()) {
        const ids = Object.keys(desk.state.recommendations);
        const id = ids[which % Math.max(ids.length, 1)] ?? 'r0';
        const nodes = words(`Text ${index}`);
        if (kind === 'capture')
          desk.run('recommendation.capture', { id: `r${index}`, group, language, nodes });
        else if (kind === 'paste')
          desk.run('recommendation.captureMany', {
            items: [
              { group, language, nodes },
              { group, language, nodes },
            ],
          });
        else if (kind === 'move') desk.run('recommendation.move', { id, group, after: null });
        else if (kind === 'remove') desk.run('recommendation.remove', { id });
        else if (kind === 'reword') desk.run('recommendation.reword', { id, language, nodes, base: 1 });
        else desk[kind]();
        const { state } = desk;
        const carried = [
          highestNumber(state),
          ...GROUPS.map((each) => lastOrder(state.recommendations, each)),
        ];
        expect(carried).toEqual(walked(state));
      }
    }),
    { numRuns: 100 },
  );
});
