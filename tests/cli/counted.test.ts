import { expect, it } from 'vitest';
import { counted } from '../../cli/io/counted';

it('says one file, and two files, and no files', () => {
  expect([0, 1, 2].map((count) => counted(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  expect([1, 2].map((count) => counted(count, 'copy'))).toEqual(['1 copy', '2 copies']);
});
