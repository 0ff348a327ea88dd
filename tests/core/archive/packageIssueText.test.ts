import { describe, expect, it } from 'vitest';
import type { PackageIssue } from '../../../core/archive/packageIssue';
import { packageIssueInWords, validityInWords } from '../../../core/archive/packageIssueText';

const correction = { number: 'Corr.1', on: '2019-12-01', reason: {}, replaces: { on: '2019-10-24' } };
const later = { package: 'p2', language: 'fr', number: 'Corr.2', issuedOn: '2020-01-05' };
const said: PackageIssue = { issuedOn: '2019-12-02', correction, archivedAt: '2019-12-03T09:00:00.000Z' };

describe('the line about an archived issue', () => {
  it('has three days: of issue, of correction and of archiving', () => {
    expect(packageIssueInWords(said)).toEqual([
      'issued 2019-12-02',
      'Corr.1 of 2019-12-01; replaces the text issued 2019-10-24',
      'archived 2019-12-03',
      'In force.',
    ]);
    expect(packageIssueInWords(said, 'fr')).toEqual([
      'publié le 2019-12-02',
      'Corr.1 du 2019-12-01\u00a0; remplace le texte publié le 2019-10-24',
      'archivé le 2019-12-03',
      'En vigueur.',
    ]);
  });

  it('says only what is known', () => {
    expect(packageIssueInWords({ archivedAt: said.archivedAt })).toEqual(['archived 2019-12-03']);
    const unknown = { ...correction, replaces: {} };
    expect(packageIssueInWords({ ...said, correction: unknown })).toContain(
      'Corr.1 of 2019-12-01; replaces the text before it',
    );
  });

  it('names the issue that is in force instead, by its number and day as far as it has them', () => {
    const by = (replacedBy: PackageIssue['replacedBy']) =>
      validityInWords({ correction, replacedBy }, { language: 'en' });
    expect(by(later)).toBe('Replaced by Corr.2, issued 2020-01-05, which is in force.');
    expect(by({ package: 'p2', language: 'en', issuedOn: '2020-01-05' })).toBe(
      'Replaced by the text issued 2020-01-05, which is in force.',
    );
    expect(by({ package: 'p2', language: 'en' })).toBe('Replaced by a later issue, which is in force.');
  });

  it('names the correction, with its language, that a text does not follow yet', () => {
    expect(validityInWords({ behind: later }, { language: 'en' })).toBe(
      'Out of date since Corr.2, issued 2020-01-05: that corrects the text in French, and this one was not corrected accordingly.',
    );
    expect(validityInWords({ behind: later }, { language: 'fr', day: () => '5 janvier 2020' })).toBe(
      'Dépassé depuis Corr.2, publié le 5 janvier 2020, qui corrige le texte en français\u00a0; celui-ci n’a pas été mis en conformité.',
    );
  });
});
