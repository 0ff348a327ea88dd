import { describe, expect, it } from 'vitest';
import { crc32, crc32ByTable } from '../../workspace/journal/crc32';

describe.each([
  ['of the system, where it has one', crc32],
  ['by a table', crc32ByTable],
])('the CRC-32 %s', (_, sum) => {
  it('is the one that other tools compute', () => {
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    expect(sum(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
    expect(sum(Buffer.alloc(0))).toBe(0);
    expect(sum(Buffer.from('The quick brown fox jumps over the lazy dog')).toString(16)).toBe('414fa339');
  });
});
