import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTyped } from '../../../core/directory/typed';
import { termsOf } from '../../../core/directory/terms';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const enter = (typed: string) => {
  const outcome = resolveTyped(directory, typed);
  return outcome.kind === 'resolved' ? outcome.entry.code : outcome.kind;
};

describe('Enter in a country picker', () => {
  it.each([
    ['CI', 'CI'],
    ['ne', 'NE'],
    ['NG', 'NG'],
    ['cd', 'CD'],
    ['unodc', 'UNODC'],
    ['onudc', 'UNODC'],
  ])('takes the code %s', (typed, code) => {
    expect(enter(typed)).toBe(code);
  });

  it.each([
    ['burk', 'BF'],
    ['côte d', 'CI'],
    ['ivory', 'CI'],
    ['conakry', 'GN'],
    ['Guinea-B', 'GW'],
    ['equatorial', 'GQ'],
    ['allem', 'DE'],
    ['nigeria', 'NG'],
    ['the netherl', 'NL'],
  ])('takes "%s", which begins the name of one entry only', (typed, code) => {
    expect(enter(typed)).toBe(code);
  });

  it.each(['nig', 'niger', 'Niger', 'guinea', 'Guinée', 'congo', 'ma li', 'c', 'mal'])(
    'never guesses: "%s" is not taken',
    (typed) => {
      expect(['choose', 'none']).toContain(enter(typed));
    },
  );

  it('offers the entries that fit when it selects none', () => {
    const codes = (typed: string) => {
      const outcome = resolveTyped(directory, typed);
      return outcome.kind === 'choose' ? outcome.entries.map(({ code }) => code) : [];
    };
    expect(codes('niger')).toEqual(['NE', 'NG']);
    expect(codes('congo')).toEqual(['CG', 'CD']);
    expect(codes('guin')).toEqual(['GN', 'GW', 'GQ']);
  });

  it('may make a free entry of an unknown name', () => {
    expect(enter('Lebanon')).toBe('none');
    expect(enter('')).toBe('none');
  });

  it('selects by every code, and never by a text with which two names begin', () => {
    const terms = termsOf(directory).filter(({ kind }) => kind !== 'code');
    fc.assert(fc.property(fc.constantFrom(...directory.entries), ({ code }) => enter(code) === code));
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.integer({ min: 1, max: 12 }), ({ text }, length) => {
        const typed = text.slice(0, length).trim();
        const fitting = new Set(
          terms.filter((term) => term.text.startsWith(typed)).map(({ entry }) => entry.code),
        );
        const coded = directory.entries.some(({ code }) => code.toLowerCase() === typed);
        if (fitting.size > 1 && !coded) expect(enter(typed)).toBe('choose');
      }),
      { numRuns: 2_000 },
    );
  });
});
