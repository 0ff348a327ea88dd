import { expect, it } from 'vitest';
import { crc32 } from '../../workspace/journal/crc32';

it('the CRC-32 is the one that other tools compute', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
  expect(crc32(Buffer.alloc(0))).toBe(0);
  expect(crc32(Buffer.from('The quick brown fox jumps over the lazy dog')).toString(16)).toBe('414fa339');
});
