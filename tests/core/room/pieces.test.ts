import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined } from '../../../core/room/markChange';
import { piecesOf } from '../../../core/room/pieces';
import type { RoomRun, RoomWording } from '../../../core/room/view';

const run: fc.Arbitrary<RoomRun> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      text: fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom(...'ab é. ,;\u00a0[«') }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<RoomRun>({ kind: 'break' }) },
);
const runs = fc.array(run, { maxLength: 12 });
const wording: fc.Arbitrary<RoomWording> = fc.record({
  label: fc.constant('4.'),
  runs,
  subItems: fc.array(fc.record({ label: fc.constantFrom('(a)', '(b)'), runs }), { maxLength: 4 }),
});
const written = (all: readonly RoomRun[]) =>
  all.map((each) => (each.kind === 'text' ? each.text : '\n')).join('');
const whole = ({ runs: own, subItems }: RoomWording) =>
  written([...own, ...subItems.flatMap((subItem) => subItem.runs)]);

it('a long text is cut into pieces of which nothing is lost and nothing is said twice', () => {
  fc.assert(
    fc.property(wording, wording, fc.integer({ min: 20, max: 300 }), (one, other, limit) => {
      const pieces = piecesOf([one, other], limit);
      for (const [side, text] of [one, other].entries())
        expect(
          pieces.map((piece) => whole(piece[side] ?? { label: '', runs: [], subItems: [] })).join(''),
        ).toBe(whole(text));
      expect(pieces.every((piece) => piece.length === 2)).toBe(true);
    }),
  );
});

it('a text is cut behind a sentence where one ends near, and a sub-item that goes on has its mark once', () => {
  const text = `${'One two three four five. '.repeat(10)}`;
  const [first] = piecesOf([{ label: '1.', runs: [{ kind: 'text', text }], subItems: [] }], 140);
  expect(written(first?.[0]?.runs ?? [])).toMatch(/five\. $/u);
  const long = { label: '(a)', runs: [{ kind: 'text' as const, text }] };
  const labels = piecesOf([{ label: '1.', runs: [], subItems: [long] }], 140).map(
    ([piece]) => piece?.subItems[0]?.label,
  );
  expect(labels).toEqual(['(a)', '']);
  expect(joined([])).toEqual([]);
});
