import { createHash } from 'node:crypto';
import { generateNKeysBetween } from 'fractional-indexing';
import { idSchema } from '../../core/model/ids';
import type { JournalPatch, Migration } from './migration';

type Fields = Record<string, unknown>;

/** Lists that stood in each recommendation in schema 1, and are collections of the workshop in schema 2. */
const LISTS = ['notes', 'conflicts'] as const;
const isList = (field: unknown) => LISTS.some((list) => list === field);

/**
 * Schema 2: private notes and unsettled wordings are records of their own, each naming its recommendation. Merging had
 * copied them with their ids, so an id is made of both: the same thing has the same id in every copy of the workshop.
 */
export const belongings: Migration = { to: 2, migrate: toRecords, retell };

function toRecords(state: unknown): unknown {
  if (!isFields(state)) return state;
  const recommendations = isFields(state['recommendations']) ? state['recommendations'] : {};
  const found: Record<(typeof LISTS)[number], Fields> = { notes: {}, conflicts: {} };
  for (const [recommendation, item] of Object.entries(recommendations))
    for (const list of LISTS) {
      const entries = isFields(item) && Array.isArray(item[list]) ? item[list].filter(isFields) : [];
      const orders = generateNKeysBetween(null, null, entries.length);
      for (const [at, entry] of entries.entries()) {
        const id = freeId(found[list], recommendation, entry['id']);
        found[list][id] = { ...entry, id, recommendation, order: orders[at] };
      }
    }
  return { ...state, recommendations: withoutLists(recommendations), ...found };
}

function freeId(taken: Fields, recommendation: string, id: unknown): string {
  for (let copy = 1; ; copy += 1) {
    const whole = [recommendation, id, ...(copy > 1 ? [copy] : [])].join('.');
    const fits = idSchema.safeParse(whole).success;
    const made = fits ? whole : createHash('sha256').update(whole).digest('hex');
    if (!Object.hasOwn(taken, made)) return made;
  }
}

function withoutLists(recommendations: Fields): Fields {
  return Object.fromEntries(Object.entries(recommendations).map(([id, item]) => [id, withoutListsOf(item)]));
}

function withoutListsOf(item: unknown): unknown {
  return isFields(item) ? Object.fromEntries(Object.entries(item).filter(([field]) => !isList(field))) : item;
}

function retell(patch: JournalPatch): JournalPatch | undefined {
  const [part, id, field] = patch.path;
  if (part === undefined) return { ...patch, value: toRecords(patch.value) };
  if (part !== 'recommendations') return patch;
  if (id === undefined) return isFields(patch.value) ? { ...patch, value: withoutLists(patch.value) } : patch;
  if (field === undefined) return { ...patch, value: withoutListsOf(patch.value) };
  return isList(field) ? undefined : patch;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
