import {
  AGENDA_ITEM,
  CONFLICT,
  CONTRIBUTION,
  DELEGATION,
  GROUP,
  HANDOVER_RECORD,
  NOTE,
  PROPOSAL,
  RECOMMENDATION,
  WORKSHOP,
} from './fieldRouting';
import type { FieldRouting } from './routing';
import type { Workshop } from './workshop';

/** Fields of the workshop that hold things by their id. */
type RecordField = {
  [K in keyof Workshop]-?: string extends keyof NonNullable<Workshop[K]> ? K : never;
}[keyof Workshop];

/** The table of each kind of thing that a workshop holds by id. */
export const RECORD_TABLES = {
  delegations: DELEGATION,
  groups: GROUP,
  agenda: AGENDA_ITEM,
  recommendations: RECOMMENDATION,
  proposals: PROPOSAL,
  notes: NOTE,
  conflicts: CONFLICT,
  contributions: CONTRIBUTION,
  handovers: HANDOVER_RECORD,
} as const satisfies Record<RecordField, Record<string, FieldRouting>>;

export type Route = keyof FieldRouting;
type Table = Record<string, FieldRouting>;

/** Names of the fields of a table with one of these values for a route. */
export type RoutedFields<T extends Table, W extends Route, How extends FieldRouting[W]> = {
  [K in keyof T]: T[K][W] extends How ? K : never;
}[keyof T];

/** Names of the fields with one of these values for a route, in the order of the table. */
export function routedFields<T extends Table, W extends Route, const How extends FieldRouting[W]>(
  table: T,
  way: W,
  ...how: How[]
): RoutedFields<T, W, How>[] {
  const manners: readonly string[] = how;
  const fields: (keyof T)[] = Object.keys(table);
  return fields.filter((field): field is RoutedFields<T, W, How> =>
    manners.includes(table[field]?.[way] ?? ''),
  );
}

/** Picks the given fields of a record; absent fields stay absent. */
export function pickFields<T extends object, K extends keyof T>(thing: T, fields: readonly K[]): Pick<T, K> {
  const picked: Partial<T> = {};
  for (const field of fields) if (thing[field] !== undefined) picked[field] = thing[field];
  return picked as Pick<T, K>;
}

type Merged = RoutedFields<typeof WORKSHOP, 'handover', 'always' | 'back'>;
/** Things of a workshop that a hand-over merges by id. */
export type Collection = Extract<Merged, keyof typeof RECORD_TABLES>;
/** Set-up of which there is one of each. */
export type Part = Exclude<Merged, Collection>;

const merged = routedFields(WORKSHOP, 'handover', 'always', 'back');
const isCollection = (field: Merged): field is Collection => field in RECORD_TABLES;
export const COLLECTIONS: readonly Collection[] = merged.filter(isCollection);
export const PARTS: readonly Part[] = merged.filter((field): field is Part => !isCollection(field));

/** Fields of a thing that stand in a workshop file; `inOrder` is the place in its list. */
export type InFile<T extends Table> = RoutedFields<T, 'workshopFile', 'always' | 'attributed'>;
type Always<T extends Table> = RoutedFields<T, 'workshopFile', 'always'>;

/** A thing as a workshop file has it: without what stays here, and perhaps without who proposed what. */
type OfFile<Thing, T extends Table> = Pick<Thing, Always<T> & keyof Thing> &
  Partial<Pick<Thing, InFile<T> & keyof Thing>>;

/** What of a thing stands in a workshop file, as the thing has it. */
export function inFile<T extends Table, Thing extends object>(
  thing: Thing,
  table: T,
  attributed: boolean,
): OfFile<Thing, T> {
  const goes = (field: string) => {
    const manner = table[field]?.workshopFile;
    return manner === 'always' || (attributed && manner === 'attributed');
  };
  const fields = Object.entries(thing).filter(([field, value]) => value !== undefined && goes(field));
  return Object.fromEntries(fields) as OfFile<Thing, T>;
}
