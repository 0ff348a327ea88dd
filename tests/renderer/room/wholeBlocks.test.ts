import { expect, it } from 'vitest';
import { wholeBlocks } from '../../../renderer/features/room/wall/wholeBlocks';

const block = (foot: number, leads = false) => ({ foot, leads });
const DRAFT = [block(100), block(150, true), block(300), block(450), block(520, true), block(700)];

it('what would stand cut at the foot of the wall is left for the next screen', () => {
  expect(wholeBlocks(DRAFT, 0, 460)).toBe(4);
  expect(wholeBlocks(DRAFT, 0, 440)).toBe(3);
});

it('a heading does not stand alone at the foot', () => {
  expect(wholeBlocks(DRAFT, 0, 600)).toBe(4);
});

it('a first block higher than the wall is shown all the same', () => {
  expect(wholeBlocks(DRAFT, 2, 200)).toBe(3);
});

it('all that is left is shown at the end, a last heading too', () => {
  expect(wholeBlocks(DRAFT, 3, 900)).toBe(6);
  expect(wholeBlocks([block(100), block(200, true)], 0, 900)).toBe(2);
});
