import type { Patch } from 'immer';
import { z } from 'zod';
import { refuse, type Refusal } from '../messages/refusal';
import { contributionSchema, recommendationSchema } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

/** Lists that commands add to, and how they are called where one is full. */
const LISTS = {
  recommendations: {
    schema: recommendationSchema,
    names: {
      subItems: { en: 'sub-items', fr: 'sous-points' },
      proposers: { en: 'delegations behind a proposal', fr: 'délégations derrière une proposition' },
      mappings: { en: 'references to plans', fr: 'renvois aux plans' },
      themes: { en: 'themes', fr: 'thèmes' },
      reservations: { en: 'reservations', fr: 'réserves' },
      notes: { en: 'private notes', fr: 'notes privées' },
      lineage: { en: 'originals', fr: 'originaux' },
      conflicts: { en: 'unsettled wordings', fr: 'libellés à départager' },
    },
  },
  contributions: {
    schema: contributionSchema,
    names: { recommendations: { en: 'links of what was said', fr: 'liens de ce qui a été dit' } },
  },
} as const;

function mostOf(schema: unknown): number {
  const checks = schema instanceof z.ZodArray ? (schema._zod.def.checks ?? []) : [];
  const most = checks.find((check) => check instanceof z.core.$ZodCheckMaxLength);
  return most?._zod.def.maximum ?? Infinity;
}

/** Every list of a collection with its limit and its name. */
const FULL = Object.fromEntries(
  Object.entries(LISTS).map(([collection, { schema, names }]) => [
    collection,
    Object.entries(names).map(([field, name]) => {
      const list = Object.entries(schema.shape).find(([key]) => key === field)?.[1];
      return { field, name, limit: mostOf(list) };
    }),
  ]),
);

/**
 * Refuses a change that makes a list longer than its schema allows: such a state could be written and never be read again.
 * Only the things that the change touched are looked at.
 */
export function overLimit(before: Workshop, after: Workshop, patches: readonly Patch[]): Refusal | undefined {
  for (const collection of ['recommendations', 'contributions'] as const) {
    const ids = patches.flatMap(({ path: [place, id] }) =>
      place === collection && id !== undefined ? [id] : [],
    );
    for (const id of new Set(ids)) {
      const [was, is]: (Record<string, unknown> | undefined)[] = [
        before[collection][id],
        after[collection][id],
      ];
      for (const { field, name, limit } of FULL[collection] ?? []) {
        const [old, list] = [was?.[field], is?.[field]];
        if (!Array.isArray(list) || list.length <= limit) continue;
        if (!Array.isArray(old) || old.length < list.length) return refuse('limit.reached', { limit, name });
      }
    }
  }
  return undefined;
}
