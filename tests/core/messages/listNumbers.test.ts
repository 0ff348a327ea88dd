import { expect, it } from 'vitest';
import { listNumbers } from '../../../core/messages/listNumbers';

it.each([
  [['1', '2', '3', '7'], '1-3, 7'],
  [['“Opening”', '1', '2', '“Heading”', '3', '12 bis'], '1-3, 12 bis, “Opening”, “Heading”'],
  [['3 (a)', '3 (b)'], '3 (a), 3 (b)'],
  [[], ''],
])('%j reads %j', (items, expected) => {
  expect(listNumbers(items)).toBe(expected);
});
