import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposalsIn } from '../../../core/queries/proposalRecords';
import { proposalNumbers } from '../../../core/queries/proposals';
import { noteTouched } from '../../../renderer/state/changeTrail';
import { proposalNumbersFollowing } from '../../../renderer/state/proposalNumbers';
import { TestDesk, words } from '../../support/desk';

const language = 'en' as const;

it('numbers that follow the changes are those that are made anew, whoever captures, undoes and redoes', () => {
  const move = fc.record({
    kind: fc.constantFrom('capture', 'capture', 'reword', 'remove', 'undo', 'redo'),
    which: fc.nat(9),
    actor: fc.constantFrom('awa', 'ben'),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
      const desk = new TestDesk();
      for (const [index, { kind, which, actor }] of moves.entries()) {
        const before = desk.state;
        const ids = Object.keys(before.recommendations);
        const id = ids[which % Math.max(ids.length, 1)] ?? 'r0';
        const nodes = words(`Text ${index}`);
        if (kind === 'capture')
          desk.run('recommendation.capture', { id: `r${index}`, language, nodes }, actor);
        else if (kind === 'reword')
          desk.run('recommendation.reword', { id, language, nodes, base: 1 }, actor);
        else if (kind === 'remove') desk.run('recommendation.remove', { id }, actor);
        else desk[kind](actor);
        const line = desk.lines.at(-1);
        if (before !== desk.state && line) noteTouched(before, desk.state, line.patches);
        expect(new Map(proposalNumbersFollowing(desk.state))).toEqual(
          proposalNumbers(proposalsIn(desk.state)),
        );
      }
    }),
    { numRuns: 100 },
  );
});
