import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../core/checks/rules';
import { mayExport } from '../../../core/checks/findings';
import { explain, explainName } from '../../../core/messages/explain';
import type { Language } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import type { Workshop } from '../../../core/model/workshop';
import { capture, checksOf as checksIn, opening, workshopOf } from './plant';

const checksOf = (workshop: Workshop, language: Language = 'en') => checksIn(workshop, [language]);
const labels = (workshop: Workshop, id: RuleId, language: Language = 'en') =>
  checksOf(workshop, language)
    .filter(({ rule }) => rule === id)
    .map(({ name }) => explainName(name));

describe('what a document still needs', () => {
  it('is a recommendation, when there is none', () => {
    const checks = checksOf(workshopOf('workshop-guide', opening));
    expect(checks.map(({ rule }) => rule)).toContain('nothing');
    expect(mayExport(checks, true)).toBe(false);
  });

  it('is each text with hidden characters, by its number; it is printed all the same', () => {
    const workshop = workshopOf(
      'workshop-guide',
      opening,
      capture('r1', 'می\u200cخواهیم \u2067نص\u2069'),
      capture('r2', 'Pay \u202e000,1\u202c now'),
      [
        'recommendation.capture',
        {
          id: 'r3',
          language: 'en',
          nodes: [
            { type: 'text', text: 'Sene' },
            { type: 'text', text: '\u200bgal', bold: true },
          ],
        },
      ],
    );
    expect(labels(workshop, 'hidden')).toEqual(['2', '3']);
    expect(mayExport(checksOf(workshop), false)).toBe(true);
  });

  it('is every needed field that is empty, named as set-up names it', () => {
    const workshop = workshopOf('joint-document', capture('r1', 'Share data'));
    expect(labels(workshop, 'fields')).toContain('Subject');
    expect(mayExport(checksOf(workshop), true)).toBe(false);
  });

  it('is the body that adopted it, where it has no name in the language: printing says the same', () => {
    const note = { body: { fr: 'Réunion des ambassadeurs' }, on: '2019-10-25' };
    const workshop = workshopOf('workshop-guide', opening, capture('r1', 'Share data'), [
      'document.setStatus',
      { status: 'issued', issuedOn: '2019-10-26', note },
    ]);
    const [missing] = checksOf(workshop).filter(({ rule }) => rule === 'missing');
    expect(missing?.refusal && explain(missing.refusal, 'en')).toMatch(
      /No wording in English for .*Approved by/,
    );
    expect(mayExport(checksOf(workshop), false)).toBe(false);
    expect(mayExport(checksOf(workshop), true)).toBe(true);
  });

  it('is each text that the language lacks, by its number, unless it is printed marked', () => {
    const workshop = workshopOf(
      'workshop-guide',
      opening,
      capture('r1', 'Share data'),
      capture('r2', 'Train'),
    );
    expect(labels(workshop, 'missing')).toEqual([]);
    expect(labels(workshop, 'missing', 'fr')).toEqual(expect.arrayContaining(['Opening', '1', '2']));
    expect(mayExport(checksOf(workshop, 'fr'), false)).toBe(false);
    expect(mayExport(checksOf(workshop, 'fr'), true)).toBe(true);
  });

  it('is the host’s name that one language lacks, by what it is and not by the text that prints it', () => {
    const begun = workshopOf('workshop-guide', capture('r1', 'Share data'));
    const both = (nodes: Node[]) => ({ en: { nodes, rev: 1 }, fr: { nodes, rev: 1 } });
    const workshop = {
      ...begun,
      meeting: { ...begun.meeting, host: { en: 'Senegal' } },
      document: {
        ...begun.document,
        fields: {
          opening: [
            both([
              { type: 'field', field: 'host' },
              { type: 'text', text: ' hosted.' },
            ]),
          ],
        },
      },
    };
    const found = checksOf(workshop, 'fr').filter(({ rule }) => rule === 'missing');
    expect(found.map(({ name }) => explainName(name))).not.toContain('Opening');
    expect(found.flatMap(({ refusal }) => (refusal ? [explain(refusal)] : []))).toContain(
      'No wording in French for “host”. Enter it, or choose to print it marked as missing.',
    );
    expect(mayExport(checksOf(workshop, 'fr'), false)).toBe(false);
    expect(checksOf(workshop, 'en').filter(({ rule }) => rule === 'missing')).toEqual([]);
  });

  it('is each translation that is behind its original', () => {
    const fr = {
      id: 'r1',
      language: 'fr',
      nodes: [{ type: 'text', text: 'Partager' }],
      base: 0,
      translatedFrom: 'en',
    };
    const en = { id: 'r1', language: 'en', nodes: [{ type: 'text', text: 'Share all data' }], base: 1 };
    const workshop = workshopOf(
      'workshop-guide',
      opening,
      capture('r1', 'Share data'),
      ['recommendation.reword', fr],
      ['recommendation.reword', en],
    );
    expect(labels(workshop, 'stale', 'fr')).toEqual(['1']);
  });

  it('is a mapping where neither the recommendation nor its heading has one, which never blocks it', () => {
    const workshop = workshopOf(
      'workshop-guide',
      opening,
      capture('r1', 'Share data'),
      capture('r2', 'Train'),
      [
        'recommendation.map',
        {
          id: 'r2',
          mappings: [{ target: { framework: 'marrakesh', level: 'action', number: '15' }, role: 'primary' }],
        },
      ],
    );
    expect(labels(workshop, 'unmapped')).toEqual(['1']);
    expect(mayExport(checksOf(workshop), false)).toBe(true);
  });

  it('says what is kept but not printed', () => {
    const workshop = workshopOf(
      'workshop-guide',
      opening,
      capture('r1', 'Share data'),
      capture('r2', 'Train'),
      ['recommendation.setState', { id: 'r2', state: 'deferred' }],
    );
    expect(labels(workshop, 'leftOut')).toEqual(['Train']);
  });
});
