import { emptyRequiredFields } from '../document/requiredFields';
import { refuse, type Refusal } from '../messages/refusal';
import { FINAL, rule } from './rule';

/** Refusals that printing things marked does not get round, beside the empty fields. */
const ALWAYS: ReadonlySet<Refusal['refused']> = new Set([
  'export.missingField',
  'export.emptyList',
  'action.unknown',
  'framework.unknown',
] as const);

export const documentRules = [
  rule({
    id: 'nothing',
    weight: 'blocks',
    find: ({ style, isPrinted, recommendations }) => {
      const prints = isPrinted && style?.blocks.some(({ block }) => block === 'groups');
      return prints && recommendations.length === 0 ? [{ place: { kind: 'document' } }] : [];
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
