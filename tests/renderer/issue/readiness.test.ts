import { describe, expect, it } from 'vitest';
import { isRefused, makeProof } from '../../../core/document/interpret/interpret';
import { houseStyleSchema } from '../../../core/model/houseStyle';
import { isRefusal } from '../../../core/messages/refusal';
import { runCommand } from '../../../core/commands/run';
import type { Workshop } from '../../../core/model/workshop';
import { createWorkshop } from '../../../core/workshops/create';
import joint from '../../../templates/documents/joint-document.json';
import { mayExport, readiness, type CheckId } from '../../../renderer/features/issue/readiness';
import { catalogue as oneStyle } from '../catalogue';

const AT = '2026-11-21T10:00:00.000Z';
const catalogue = { ...oneStyle, styles: [...oneStyle.styles, houseStyleSchema.parse(joint)] };

function workshopOf(style: string, ...commands: [string, unknown][]): Workshop {
  const given = { title: 'Return', language: 'en' as const, style, place: 'Saly', timeZone: 'Africa/Dakar' };
  const made = createWorkshop(
    { ...given, startsOn: '2019-10-24', endsOn: '2019-10-24' },
    'w1',
    AT,
    catalogue,
  );
  if (isRefusal(made)) throw new Error(made.refused);
  let ids = 0;
  const context = {
    at: AT,
    clock: { at: AT, run: 'r', ms: 0 },
    actor: 'a1',
    newId: () => `i${(ids += 1)}`,
    catalogue,
  };
  return commands.reduce<Workshop>((workshop, [name, payload]) => {
    const done = runCommand('workshop', workshop, name, payload, context);
    if (isRefusal(done)) throw new Error(`${name}: ${done.refused}`);
    return done.state;
  }, made);
}

function checksOf(workshop: Workshop, language: 'en' | 'fr' = 'en') {
  const style = catalogue.styles.find(({ id }) => id === workshop.document.style);
  if (!style) throw new Error('no style');
  const frameworks = catalogue.frameworks.map(({ framework }) => framework);
  const proof = makeProof({ workshop, style, frameworks, directory: catalogue.directory, language, now: AT });
  if (isRefused(proof)) throw new Error('refused');
  return readiness({ workshop, style, proof, language, speaks: 'en', plan: true });
}

const opening: [string, unknown] = [
  'document.setField',
  { field: 'opening', language: 'en', base: [1], paragraphs: [[{ type: 'text', text: 'They met.' }]] },
];
const capture = (id: string, text: string): [string, unknown] => [
  'recommendation.capture',
  { id, language: 'en', nodes: [{ type: 'text', text }] },
];
const labels = (workshop: Workshop, id: CheckId, language: 'en' | 'fr' = 'en') =>
  checksOf(workshop, language)
    .find((check) => check.id === id)
    ?.spots.map(({ label }) => label);

describe('what a document still needs', () => {
  it('is a recommendation, when there is none', () => {
    const checks = checksOf(workshopOf('workshop-guide', opening));
    expect(checks.find(({ id }) => id === 'nothing')?.count).toBe(1);
    expect(mayExport(checks, true)).toBe(false);
  });

  it('is each text with signs that cannot be seen, by its number; it is printed all the same', () => {
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

  it('is a mapping where neither the recommendation nor its heading has one, and that never stops it', () => {
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
