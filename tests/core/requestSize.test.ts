import { expect, it } from 'vitest';
import { fileTooLarge, textTooLarge } from '../../core/contract/requestSize';

const MB = 1024 * 1024;

it('A file that a request brings may be larger than what the request says', () => {
  expect(textTooLarge(8 * MB)).toBeUndefined();
  expect(textTooLarge(8 * MB + 1)).toEqual({ refused: 'file.tooLarge', values: { size: 9, limit: 8 } });
  expect(fileTooLarge(64 * MB)).toBeUndefined();
  expect(fileTooLarge(64 * MB + 1)).toEqual({ refused: 'file.tooLarge', values: { size: 65, limit: 64 } });
});
