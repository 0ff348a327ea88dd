import { pinnedPlans } from '../../../core/catalogue/pinnedPlans';
import type { Check } from '../../../core/checks/check';
import { findChecks } from '../../../core/checks/find';
import { runCommand } from '../../../core/commands/run';
import { prove } from '../../../core/document/interpret/documentInput';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';
import { createWorkshop } from '../../../core/workshops/create';
import { testCatalogue } from '../../support/catalogue';

const AT = '2026-11-21T10:00:00.000Z';
export type Step = [command: string, payload: unknown];

const catalogue = testCatalogue();
let ids = 0;

export function run(workshop: Workshop, [name, payload]: Step): Workshop | Refusal {
  const done = runCommand('workshop', workshop, name, payload, {
    at: AT,
    clock: { at: AT, run: 'r', ms: 0 },
    actor: 'a1',
    newId: () => `i${(ids += 1)}`,
    catalogue,
  });
  return isRefusal(done) ? done : done.state;
}

/** A workshop of this style after these commands. */
export function workshopOf(style: string, ...steps: Step[]): Workshop {
  const given = {
    title: { en: 'Return' },
    languages: ['en' as const],
    style,
    place: 'Saly',
    timeZone: 'Africa/Dakar',
  };
  const days = { startsOn: '2019-10-24', endsOn: '2019-10-24' };
  const made = createWorkshop({ ...given, ...days }, 'w1', AT, catalogue);
  if (isRefusal(made)) throw new Error(made.refused);
  return steps.reduce<Workshop>((workshop, step) => {
    const next = run(workshop, step);
    if (isRefusal(next)) throw new Error(`${step[0]}: ${next.refused}`);
    return next;
  }, made);
}

/** All findings in these languages, as the window and the command line ask for them. */
export function checksOf(workshop: Workshop, languages: readonly Language[] = workshop.languages): Check[] {
  const sources = { workshop, plans: pinnedPlans(workshop, catalogue), catalogue, now: AT };
  const subject = { workshop, catalogue, prove: (language: Language) => prove(sources, language) };
  return findChecks(subject, languages);
}

export const opening: Step = [
  'document.setField',
  { field: 'opening', language: 'en', base: [1], paragraphs: [[{ type: 'text', text: 'They met.' }]] },
];
export const capture = (id: string, text: string): Step => [
  'recommendation.capture',
  { id, language: 'en', nodes: [{ type: 'text', text }] },
];
