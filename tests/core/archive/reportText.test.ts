import { describe, expect, it } from 'vitest';
import { wholeInWords, wrongInWords } from '../../../core/archive/reportText';

const replacedBy = { package: 'p2', language: 'fr', number: 'Corr.1', issuedOn: '2020-01-12' };
const issue = { archivedAt: '2019-10-26T09:00:00.000Z', replacedBy };

describe('one package as it was verified', () => {
  it('says by which issue it was replaced, whole or not', () => {
    const whole = { package: 'p1', files: 6, problems: [], issue };
    expect(wholeInWords(whole)).toBe(
      'p1: intact, 6 files; archived 2019-10-26; Replaced by Corr.1, issued 2020-01-12, which is in force.',
    );
    const changed = { ...whole, problems: [{ problem: 'changed' as const, path: 'data/a.docx' }] };
    expect(wrongInWords(changed)).toBe(
      'data/a.docx was changed. Replaced by Corr.1, issued 2020-01-12, which is in force.',
    );
    expect(wrongInWords(changed, 'fr')).toContain('Remplacé par Corr.1, publié le 2020-01-12, en vigueur.');
  });

  it('says only what is wrong where nothing replaced it', () => {
    expect(wrongInWords({ package: 'p1', files: 0, problems: [{ problem: 'gone', path: 'p1' }] })).toBe(
      'the whole package is gone.',
    );
  });
});
