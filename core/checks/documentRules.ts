import { isInForce } from '../catalogue/offer';
import { plainDay } from '../document/dates';
import { emptyRequiredFields } from '../document/requiredFields';
import { refuse, type Refusal } from '../messages/refusal';
import { LANGUAGES } from '../model/language';
import type { Workshop } from '../model/workshop';
import { numberRecommendations } from '../queries/numbers';
import type { CheckedDocument } from './checkedDocument';
import { FINAL, rule, type Found } from './rule';

/** Refusals that printing things marked does not get round, beside the empty fields. */
const ALWAYS: ReadonlySet<Refusal['refused']> = new Set([
  'export.missingField',
  'export.emptyList',
  'action.unknown',
  'framework.unknown',
  'emblem.noStatement',
  'emblem.noAlt',
  'emblem.tooLow',
  'emblem.smaller',
  'emblem.noImage',
] as const);

/** A plan is of a time: a meeting of 2026 on a plan that ended in 2022 is likely to mean another one. */
function notInForce({ frameworks, workshop: { meeting } }: CheckedDocument): Found[] {
  return frameworks.flatMap((plan) => {
    const { kind, name, period } = plan;
    if (kind !== 'plan' || !period || isInForce(plan, meeting.startsOn)) return [];
    const over = period.to !== undefined && period.to < meeting.startsOn;
    const refusal = refuse(over ? 'plan.over' : 'plan.notYet', {
      plan: name,
      day: dayInWords((over ? period.to : undefined) ?? period.from),
      meeting: dayInWords(meeting.startsOn),
    });
    return [{ place: { kind: 'document' }, refusal }];
  });
}

const hasRecommendation = (workshop: Workshop) =>
  numberRecommendations(workshop).some(({ items }) => items.some(({ printed }) => printed));

const dayInWords = (day: string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, plainDay(day, language)]));

export const documentRules = [
  rule({
    id: 'nothing',
    weight: 'blocks',
    keepsFrom: { statuses: ['circulated', ...FINAL], refusal: () => refuse('export.nothing') },
    // The paper is looked at last: circulating a text asks this, and need not print it.
    find: (document) => {
      const prints = document.style?.blocks.some(({ block }) => block === 'groups');
      const isEmpty = prints && !hasRecommendation(document.workshop);
      return isEmpty && document.isPrinted ? [{ place: { kind: 'document' } }] : [];
    },
  }),
  rule({
    id: 'fields',
    weight: 'blocks',
    keepsFrom: { statuses: FINAL, refusal: (fields) => refuse('status.missingFields', { fields }) },
    isAsked: ({ style }) => style?.fields.some(({ required }) => required) === true,
    find: ({ style, workshop }) =>
      style
        ? emptyRequiredFields(style, workshop.document.fields).map(({ id }) => ({
            place: { kind: 'field', id },
          }))
        : [],
  }),
  rule({
    id: 'planNotInForce',
    weight: 'warning',
    isOrdinary: () => true,
    isAsked: ({ plan }) => plan,
    find: notInForce,
  }),
  /** What the document prints and is not there; or a style that cannot print it at all. */
  rule({
    id: 'other',
    weight: 'blocks',
    ofALanguage: true,
    find: ({ refusals, isPrinted }) =>
      refusals
        .filter(({ refused }) => !isPrinted || ALWAYS.has(refused))
        .map((refusal) => ({ place: { kind: 'document' }, refusal })),
  }),
] as const;
