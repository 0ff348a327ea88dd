import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDirectory } from '../../../core/directory/match';
import { fold } from '../../../core/directory/fold';
import { termsOf } from '../../../core/directory/terms';
import type { DirectoryEntry } from '../../../core/model/directory';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const formsOf = (entry: DirectoryEntry) => [
  entry.code,
  ...(entry.iso3 ? [entry.iso3] : []),
  ...Object.values(entry.name),
  ...Object.values(entry.pickerName ?? {}),
  ...Object.values(entry.printedName ?? {}),
  ...Object.values(entry.abbreviation ?? {}),
  ...entry.aliases,
];
const exactly = (text: string) => {
  const match = matchDirectory(directory, text);
  return match.kind === 'exact' ? match.entry.code : match.kind;
};

describe('folding', () => {
  it('treats texts as equal that differ only in accents, case, apostrophes, hyphens and dots', () => {
    expect(fold('  CÔTE  D’IVOIRE ')).toBe(fold("Cote d'Ivoire"));
    expect(fold('Guinée‑Bissau')).toBe('guinee bissau');
    expect(fold('U.K.')).toBe('uk');
    expect(fold('Œuvre cœur Ærø')).toBe('oeuvre coeur aero');
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('a text that is one name', () => {
  it.each([
    ['CI', 'CI'],
    ['civ', 'CI'],
    ['COTE D’IVOIRE', 'CI'],
    ['Ivory Coast', 'CI'],
    ['Costa do Marfim', 'CI'],
    ['Niger', 'NE'],
    ['NIGERIA', 'NG'],
    ['Nigéria', 'NG'],
    ['Guinea', 'GN'],
    ['Guinea Conakry', 'GN'],
    ['Guinée équatoriale', 'GQ'],
    ['Guiné-Bissau', 'GW'],
    ['Congo (Kinshasa)', 'CD'],
    ['DRC', 'CD'],
    ['Cape Verde', 'CV'],
    ['la Côte d’Ivoire', 'CI'],
    ['the Netherlands', 'NL'],
    ['The Gambia', 'GM'],
    ['l’Union européenne', 'EU'],
    ['European Union (EU)', 'EU'],
    ['CEDEAO', 'ECOWAS'],
    ['São Tomé & Príncipe', 'ST'],
  ])('%s is %s', (text, code) => {
    expect(exactly(text)).toBe(code);
  });

  it('is Congo when it says only Congo, with a warning that it could be the Democratic Republic', () => {
    const match = matchDirectory(directory, 'Congo');
    expect(match).toMatchObject({ kind: 'exact', entry: { code: 'CG' }, others: [{ code: 'CD' }] });
  });

  it('is Guinea when it says only Guinea, with a warning that names the two other Guineas', () => {
    const match = matchDirectory(directory, 'guinea');
    expect(match.kind === 'exact' && match.others.map(({ code }) => code).sort()).toEqual(['GQ', 'GW']);
  });

  it('is Niger without any warning: Nigeria is another word', () => {
    expect(matchDirectory(directory, 'Niger')).toMatchObject({ entry: { code: 'NE' }, others: [] });
  });

  it('is ambiguous when it is only a beginning, and the candidates are listed', () => {
    const match = matchDirectory(directory, 'nig');
    expect(match.kind === 'candidates' && match.entries.map(({ code }) => code)).toEqual(['NE', 'NG']);
  });

  it('is ambiguous when the words in brackets contradict the name', () => {
    expect(exactly('Congo (RDC)')).not.toBe('CG');
    expect(exactly('Congo (RDC)')).not.toBe('CD');
  });

  it('is offered, not decided, when the words in brackets after it are unknown', () => {
    const match = matchDirectory(directory, 'Maroc (pays hôte)');
    expect(match.kind === 'candidates' && match.entries.map(({ code }) => code)).toEqual(['MA']);
  });

  it('is unknown when no entry has this name', () => {
    expect(exactly('Lebanon')).toBe('none');
    expect(exactly('')).toBe('none');
    expect(exactly('( )')).toBe('none');
  });

  it('is ambiguous when two entries have this name', () => {
    const [first, second] = directory.entries;
    if (!first || !second) throw new Error('empty directory');
    const twins = { ...directory, entries: [first, { ...second, aliases: ['Algeria'] }] };
    expect(matchDirectory(twins, 'algeria')).toMatchObject({
      kind: 'ambiguous',
      entries: [first, { code: 'BJ' }],
    });
  });
});

describe('every form of every entry', () => {
  it('means its own entry and never another, however it is written', () => {
    const forms = directory.entries.flatMap((entry) => formsOf(entry).map((form) => ({ entry, form })));
    const writing = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => ` ${text.toLowerCase()} `,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/'/g, '’').replace(/-/g, '‑'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), writing, ({ entry, form }, written) => {
        const match = matchDirectory(directory, written(form));
        const meant =
          match.kind === 'exact' ? [match.entry] : match.kind === 'ambiguous' ? match.entries : [];
        expect(meant.map(({ code }) => code)).toContain(entry.code);
      }),
      { numRuns: 3_000 },
    );
  });

  it('belongs to one entry only', () => {
    const owners = new Map<string, Set<string>>();
    for (const { text, entry } of termsOf(directory)) {
      owners.set(text, (owners.get(text) ?? new Set()).add(entry.code));
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });
});
