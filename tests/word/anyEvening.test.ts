import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html } from '../../core/document/html';
import { makeMapping } from '../../core/document/mapping/makeMapping';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import { markdown } from '../../core/document/markdown';
import type { DocumentTree } from '../../core/document/tree';
import { makeChangesAs } from '../../core/edition/changesForm';
import { makeDocumentAs } from '../../core/edition/documentForm';
import { makeEdition } from '../../core/edition/editionInput';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { makeRunningOrder } from '../../core/programme/printed/runningOrder';
import { writePdf } from '../../pdf/write';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { aMove, perform } from '../core/ledger/evening';
import { boothInput } from '../fixtures/booth';
import { inputOf, twoLanguages } from '../fixtures/forms';
import { LIST, peopleList, SHEET } from '../fixtures/people';
import { programmeInput } from '../fixtures/programme';
import { SEED_STYLES } from '../fixtures/seeds';
import { TestDesk } from '../support/desk';

/** Evenings that are worked and printed. Sixty were tried once (900 documents); each costs half a second. */
const EVENINGS = 6;

type Made = DocumentTree | Refusal | Refusal[];
type Workshop = ReturnType<typeof twoLanguages>;

/** Every document of a workshop, in two languages and in both. */
function documentsOf(workshop: Workshop, before: Workshop): Record<string, Made> {
  const { style, frameworks, now } = inputOf(workshop);
  const stood = { workshop: before, frameworks, at: now, isVersion: true };
  const stands = { workshop, frameworks, at: now, isVersion: false };
  const documents = (['en', 'fr'] as const).flatMap((language): [string, Made][] => {
    const input = inputOf(workshop, language);
    const other = language === 'en' ? 'fr' : 'en';
    const changes = { before: stood, after: stands, style, language, now };
    return [
      [`document ${language}`, makeDocumentAs(input, {})],
      [`reading copy ${language}`, makeDocumentAs(input, { reading: true, mapping: true })],
      [`columns ${language}`, makeDocumentAs(input, { beside: other, mapping: true })],
      [`mapping ${language}`, makeMapping(input)],
      [`changes ${language}`, makeChangesAs(changes)],
      [`slip ${language}`, makeChangesAs({ ...changes, slip: { beside: other } })],
      [`people ${language}`, makePeopleList({ ...peopleList({ ...LIST, languages: [language] }), workshop })],
    ];
  });
  return {
    ...Object.fromEntries(documents),
    booth: makeEdition(boothInput({ people: true, speakers: true }, { workshop })),
    programme: makeRunningOrder({ ...programmeInput(['en', 'fr'], true), workshop }),
    sheet: makePeopleList({ ...peopleList({ ...SHEET, languages: ['en', 'fr'] }), workshop }),
  };
}

it(
  'whatever was done in an evening, each document is refused or made whole, in every format',
  { timeout: 180_000 },
  async () => {
    const tally = { made: 0, refused: 0 };
    const evening = fc.array(aMove, { minLength: 10, maxLength: 40, size: 'max' });
    const shown = fc.constantFrom('internal' as const, 'byDelegation' as const, 'none' as const);
    await fc.assert(
      fc.asyncProperty(evening, shown, fc.constantFrom(...SEED_STYLES), async (moves, attribution, style) => {
        const before = twoLanguages();
        const desk = new TestDesk(before);
        for (const move of moves) perform(desk, move, 'awa');
        const workshop = { ...desk.state, attribution, document: { ...desk.state.document, style } };
        for (const [name, made] of Object.entries(documentsOf(workshop, before))) {
          if (Array.isArray(made) || isRefusal(made)) tally.refused += 1;
          else {
            tally.made += 1;
            expect(verifyDocx(await writeDocx(made), made), name).toBeNull();
            expect(html(made).length + markdown(made).length, name).toBeGreaterThan(100);
            expect(writePdf(made), name).toBeInstanceOf(Uint8Array);
          }
        }
      }),
      { numRuns: EVENINGS },
    );
    expect(tally.made).toBeGreaterThan(EVENINGS * 4);
  },
);
