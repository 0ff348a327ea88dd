import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../core/participants/decode';
import { encode, ENCODINGS } from './encode';

const list = "Nom;Pays\r\nAïcha N’Guessan – sœur;Côte d'Ivoire\r\nJoão Évora;São Tomé\r\n";

describe('a list saved by another program', () => {
  it.each(ENCODINGS)('is read the same when saved as %s', (encoding) => {
    expect(decodeText(encode(list, encoding)).text).toBe(list);
  });

  it('says how it was read', () => {
    expect(decodeText(encode(list, 'utf-8')).encoding).toBe('utf-8');
    expect(decodeText(encode(list, 'windows-1252')).encoding).toBe('windows-1252');
    expect(decodeText(encode(list, 'utf-16le')).encoding).toBe('utf-16le');
  });

  it('is read line by line when two encodings were pasted together', () => {
    const [first = '', second = '', third = ''] = list.split(/(?<=\n)/);
    const bytes = Uint8Array.from([
      ...encode(first, 'utf-8'),
      ...encode(second, 'windows-1252'),
      ...encode(third, 'utf-8'),
    ]);
    expect(decodeText(bytes)).toEqual({ text: list, encoding: 'mixed', oddLine: 2 });
  });

  it('is decoded whatever its bytes are, and never holds a zero character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !decodeText(bytes).text.includes('\u0000')),
    );
  });
});
