import { describe, expect, it } from 'vitest';
import { utf8Of } from '../../word/write/utf8';

const whole = (pieces: readonly string[]) => new TextEncoder().encode(pieces.join(''));

describe('pieces of XML as bytes', () => {
  it.each([
    ['nothing', []],
    ['empty pieces', ['', '']],
    ['one byte a sign', ['<w:p>', 'Renforcer', '</w:p>']],
    ['two and three bytes a sign', Array<string>(3_000).fill('l’accès à la justice — العدالة ')],
    ['signs beyond 16 bits', Array<string>(5_000).fill('😀𝒜')],
    ['one piece that outgrows the room first taken', ['€'.repeat(100_000)]],
    ['much of one byte, then what outgrows the room', ['a'.repeat(50_000), '€'.repeat(50_000), 'z']],
  ])('%s: the same as of the whole text', (_what, pieces) => {
    expect(Buffer.compare(utf8Of(pieces), whole(pieces))).toBe(0);
  });
});
