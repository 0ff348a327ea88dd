import { expect, it } from 'vitest';
import { fileTooLarge, textTooLarge } from '../../core/contract/requestSize';

const MB = 1024 * 1024;

it('a file that a request carries may be larger than the rest of the request', () => {
  expect(textTooLarge(8 * MB)).toBeUndefined();
  expect(textTooLarge(8 * MB + 1)).toEqual({ refused: 'file.tooLarge', values: { size: 9, limit: 8 } });
  expect(fileTooLarge(64 * MB)).toBeUndefined();
  expect(fileTooLarge(64 * MB + 1)).toEqual({ refused: 'file.tooLarge', values: { size: 65, limit: 64 } });
});
