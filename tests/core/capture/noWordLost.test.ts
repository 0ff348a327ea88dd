import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/directory/fold';
import { LANGUAGES } from '../../../core/model/language';
import { parseLine } from '../../../core/capture/parseLine';
import { vocabularyOf } from './vocabulary';

const here = vocabularyOf(['CI', 'SN', 'NE', 'NG', 'BJ', 'ST', 'CD', 'CG', 'UNODC', 'FRONTEX', 'G5S'], 'en', [
  'Réseau des maires',
]);
const WORD = /[\p{L}\p{N}]+/gu;
/** All but the "and" between two who speak together. */
const wordsOf = (text: string) =>
  (text.match(WORD) ?? []).map(fold).filter((each) => !['and', 'et', 'e', 'y'].includes(each));

const names = here.delegations.flatMap(({ name, code }) => [...Object.values(name), ...(code ? [code] : [])]);
const word = fc.constantFrom(
  'renforcer',
  'share',
  'the',
  'of',
  'et',
  'Sarr',
  'G5',
  'Frontext',
  '17',
  'Mme',
  'data',
);
const glue = fc.constantFrom(
  ' ',
  ', ',
  ' : ',
  ': ',
  ' - ',
  ' – ',
  ' et ',
  ' and ',
  '/',
  ' > ',
  ' #',
  ' @',
  ' ^',
  ' (',
  ') ',
  '; ',
);
const line = fc
  .array(fc.tuple(fc.oneof(word, fc.constantFrom(...names), fc.string({ maxLength: 6 })), glue), {
    maxLength: 9,
  })
  .map((parts) => parts.flat().join(''));

describe('whatever is typed in the line', () => {
  it('no word of it is lost: it is recorded, recognised or asked about, also once all doubts are text', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (typed, keep) => {
        let read = parseLine(typed, here);
        const literal = new Set<string>();
        for (let times = 0; keep && read.unsettled.length > 0 && times < 30; times += 1) {
          for (const { raw } of read.unsettled) literal.add(raw);
          read = parseLine(typed, here, literal);
        }
        if (keep) expect(read.unsettled).toEqual([]);
        const kept = [
          read.text,
          ...read.recognised.map(({ raw }) => raw),
          ...read.unsettled.map(({ raw }) => raw),
        ];
        const left = new Set(kept.flatMap(wordsOf));
        expect(wordsOf(typed).filter((each) => !left.has(each))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('no name that is known stays in the wording unasked, where a speaker stands', () => {
    const spoken = fc
      .constantFrom(
        ...here.delegations.flatMap(({ name, code }) => [
          ...LANGUAGES.flatMap((each) => name[each] ?? []),
          code ?? '',
        ]),
      )
      .filter((name) => name !== '');
    const before = fc.constantFrom('', 'le ', 'Mme Diop, ', 'Mme Diop (', 'Délégation de ');
    const after = fc.constantFrom('', ' (Sarr)', ', au nom du groupe', ' et Frontext', ' and others');
    const end = fc.constantFrom(':', ' :', '\u00a0: ', ' - ', ' – ');
    fc.assert(
      fc.property(before, spoken, after, end, (lead, name, more, mark) => {
        const read = parseLine(`${lead}${name}${more}${mark} renforcer la coopération`, here);
        expect(read.delegations.length + read.unsettled.length).toBeGreaterThan(0);
        if (read.unsettled.length === 0) expect(read.text).toBe('renforcer la coopération');
      }),
      { numRuns: 600 },
    );
  });
});
