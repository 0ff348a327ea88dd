import { describe, expect, it } from 'vitest';
import { findHidden, removeHidden } from '../../../core/text/hiddenCharacters';

const kinds = (text: string) => findHidden(text).places.map(({ kind }) => kind);

describe('hidden characters', () => {
  it.each([
    ['Arabic with direction marks', 'ندعو \u200fالدول\u200f (ECOWAS\u200e) إلى التعاون\u061c.'],
    ['Arabic with isolates', 'تقرير \u2066IOM 2024\u2069 و\u2067نص\u2069 و\u2068x\u2069'],
    ['Arabic with vowel signs and a joiner', 'هـ\u200d وَ\u200cلا'],
    ['Persian with its half spaces', 'می\u200cخواهیم کتاب\u200cها را بخوانیم'],
    ['Hindi with joiners', 'क्\u200dष और क्\u200cष'],
    ['emoji families', '👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 👨‍🦰 ❤️‍🔥'],
    ['the flags of Scotland and Wales', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['French narrow and fixed spaces', 'Est-ce clair\u202f? «\u00a0Oui\u00a0»\u202f; 10\u2009000'],
    ['a soft hyphen', 'co\u00adopération'],
    ['Thai and Khmer with line breaks', 'สวัสดี\u200bครับ ភាសា\u200bខ្មែរ'],
    ['a chosen look of a character', '☎\ufe0e 葛\u{e0100}'],
  ])('are not in %s', (_name, text) => {
    expect(findHidden(text)).toEqual({ places: [], counts: { reordering: 0, tag: 0, zeroWidth: 0 } });
    expect(removeHidden(text).text).toBe(text);
  });

  it('are overrides and embeddings, with their end', () => {
    expect(findHidden('Pay \u202e000,1\u202c now')).toEqual({
      places: [
        { kind: 'reordering', at: 4, length: 1 },
        { kind: 'reordering', at: 10, length: 1 },
      ],
      counts: { reordering: 2, tag: 0, zeroWidth: 0 },
    });
    expect(kinds('\u202a\u202b\u202d')).toHaveLength(3);
    expect(kinds('ندعو \u202bالدول\u202c')).toEqual(['reordering', 'reordering']);
  });

  it('are tag characters, also in a flag that no region has', () => {
    expect(findHidden('ok\u{e0068}\u{e0069}').places).toEqual([
      { kind: 'tag', at: 2, length: 2 },
      { kind: 'tag', at: 4, length: 2 },
    ]);
    expect(kinds(`🏴${'\u{e0061}'.repeat(40)}\u{e007f}`)).toHaveLength(41);
  });

  it('are zero-width characters', () => {
    for (const sign of ['\u200b', '\u2060', '\ufeff', '\u2063', '\u3164', '\u180e', '\u206e'])
      expect(kinds(`fund${sign}ing`)).toEqual(['zeroWidth']);
  });

  it('are joiners where no letter joins, and further selectors behind a character', () => {
    expect(kinds('Sene\u200dgal')).toEqual(['zeroWidth']);
    expect(kinds('Sene\u200cgal')).toEqual(['zeroWidth']);
    expect(kinds('🙂\u200d and')).toEqual(['zeroWidth']);
    expect(kinds('می\u200c\u200c\u200cخواهیم')).toEqual(['zeroWidth']);
    expect(kinds('🙂\ufe0f\u{e0101}\u{e0102}')).toHaveLength(2);
  });

  it('are removed, and nothing else; the caret stays between its letters', () => {
    expect(removeHidden('Pay \u202e000,1\u202c now', 10)).toEqual({ text: 'Pay 000,1 now', caret: 9 });
    expect(removeHidden('\ufeffمی\u200cخواهیم 👨‍👩‍👧\u{e0041}')).toMatchObject({ text: 'می\u200cخواهیم 👨‍👩‍👧' });
  });
});
