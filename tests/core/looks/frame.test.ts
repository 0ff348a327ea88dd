import { expect, it } from 'vitest';
import { frameDistance } from '../../../core/looks/frame';

it('a header is in the middle of a narrow margin, and never further from the edge than 12.5 millimetres', () => {
  expect([10, 20, 25, 25.4, 40].map(frameDistance)).toEqual([5, 10, 12.5, 12.5, 12.5]);
});
