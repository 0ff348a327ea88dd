import { describe, expect, it } from 'vitest';
import { directedPieces, isRightToLeft } from '../../../core/text/direction';

const said = (text: string, inRightToLeft = false) =>
  directedPieces(text, inRightToLeft).map((piece) => `${piece.isRightToLeft ? '<' : '>'}${piece.text}`);

describe('pieces of one direction', () => {
  it('are the whole of a text that has one', () => {
    expect(said('1. Train (all) officers;')).toEqual(['>1. Train (all) officers;']);
    expect(said('')).toEqual([]);
  });

  it('hold what stands between two Arabic words, and leave what follows them to the paragraph', () => {
    expect(said('see «ندعو الدول، إلى».')).toEqual(['>see «', '<ندعو الدول، إلى', '>».']);
  });

  it('hold what stands between two Latin words in an Arabic paragraph, and leave its full stop to the paragraph', () => {
    expect(said('ندعو IOM and UNHCR 2026.', true)).toEqual(['<ندعو ', '>IOM and UNHCR 2026', '<.']);
  });

  it('lose no sign', () => {
    for (const text of ['אבג 12 abc', 'a\u0301 ندعو\u200f ', '\ud83d\ude00ندعو'])
      for (const base of [true, false])
        expect(
          directedPieces(text, base)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
  });
});

it('a paragraph goes from right to left when its first letter does', () => {
  expect(isRightToLeft('1. ندعو IOM')).toBe(true);
  expect(isRightToLeft('(a) IOM ندعو')).toBe(false);
  expect(isRightToLeft('12')).toBe(false);
});
