import type { Patch } from 'immer';
import { z } from 'zod';
import { refuse, type Refusal } from '../messages/refusal';
import { contributionSchema, recommendationSchema } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

/** Lists that commands add to; where one is full it is called by its code word. */
const LISTS = {
  recommendations: {
    schema: recommendationSchema,
    fields: ['subItems', 'proposers', 'mappings', 'themes', 'reservations', 'notes', 'lineage', 'conflicts'],
  },
  contributions: { schema: contributionSchema, fields: ['recommendations'] },
} as const;

function mostOf(schema: unknown): number {
  const checks = schema instanceof z.ZodArray ? (schema._zod.def.checks ?? []) : [];
  const most = checks.find((check) => check instanceof z.core.$ZodCheckMaxLength);
  return most?._zod.def.maximum ?? Infinity;
}

/** Every list of a collection with its limit. */
const FULL = Object.fromEntries(
  Object.entries(LISTS).map(([collection, { schema, fields }]) => [
    collection,
    fields.map((field) => {
      const list = Object.entries(schema.shape).find(([key]) => key === field)?.[1];
      return { field, limit: mostOf(list) };
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
      for (const { field, limit } of FULL[collection] ?? []) {
        const [old, list] = [was?.[field], is?.[field]];
        if (!Array.isArray(list) || list.length <= limit) continue;
        if (!Array.isArray(old) || old.length < list.length)
          return refuse('limit.reached', { limit, full: field });
      }
    }
  }
  return undefined;
}
