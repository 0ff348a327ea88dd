import { RECOMMENDATION, RESERVATION, SUB_ITEM } from '../model/fieldRouting';
import type { FieldRouting } from '../model/routing';
import { inOrder } from '../model/order';
import type { Recommendation, Reservation } from '../model/recommendation';
import type { SubItem } from '../model/subItem';
import { definedFields } from './definedFields';
import { updateText } from './updateText';

/** What a file may update. */
export interface UpdateExtent {
  /** It says who proposed what. */
  attributed: boolean;
  /** Its document has come as far as ours, or further. */
  forward: boolean;
  /** Its document has come further than ours. */
  further: boolean;
}

type Table = Record<string, FieldRouting>;
type Values = Record<string, unknown>;
/** How a field of the file is laid onto ours, where its value is not simply taken. */
type Joining<T> = { [K in keyof T]?: (ours: T[K], theirs: T[K], said: unknown) => T[K] };

/**
 * A thing of ours with what a file says of it, field by field as the routing table has it. `said` is the thing as it
 * stands in the file: a field that is absent there is not spoken of.
 */
export function updateThing<T extends object>(
  table: Table,
  ours: T,
  theirs: T,
  said: object,
  reach: Pick<UpdateExtent, 'attributed' | 'forward'>,
  joining: Joining<T> = {},
): T {
  const updated: T = { ...ours };
  for (const field of Object.keys(table) as (keyof T & string)[]) {
    const journey = table[field];
    if (!journey || !reaches(journey, reach) || journey.workshopFile === 'inOrder') continue;
    if ((said as Values)[field] === undefined) continue;
    const join = ours[field] === undefined ? undefined : joining[field];
    updated[field] = join ? join(ours[field], theirs[field], (said as Values)[field]) : theirs[field];
  }
  return updated;
}

function reaches(
  { update }: FieldRouting,
  { attributed, forward }: Pick<UpdateExtent, 'attributed' | 'forward'>,
): boolean {
  if (update === 'attributed') return attributed;
  return update === 'always' || (update === 'forward' && forward);
}

/** Things of a list by id: what the file has as the file has it, in its order; ours alone stay behind. */
function updateList<T extends { id: string }>(
  table: Table,
  ours: readonly T[],
  theirs: readonly T[],
  said: unknown,
  matching: (theirs: T, at: number) => T | undefined,
  joining: Joining<T>,
): T[] {
  const reach = { attributed: true, forward: true };
  const listed = Array.isArray(said) ? (said as { id?: string }[]) : [];
  const met = new Set<string>();
  const updated = theirs.map((their, at) => {
    const spoken = listed[at] ?? their;
    const own = spoken.id === undefined ? matching(their, at) : ours.find(({ id }) => id === spoken.id);
    if (!own || met.has(own.id)) return their;
    met.add(own.id);
    return updateThing(table, own, their, spoken, reach, joining);
  });
  return [...updated, ...ours.filter(({ id }) => !met.has(id))];
}

export const updateSubItems = (
  ours: Recommendation['subItems'],
  theirs: Recommendation['subItems'],
  said: unknown,
): SubItem[] => updateList(SUB_ITEM, ours, theirs, said, (_, at) => ours[at], { text: updateText });

const updateReservations = (ours: Reservation[], theirs: Reservation[], said: unknown): Reservation[] =>
  updateList(
    RESERVATION,
    ours,
    theirs,
    said,
    ({ delegation }) => ours.find((own) => own.delegation === delegation),
    { wording: updateText },
  );

/** A recommendation of ours with what a file says of it. */
export function updateRecommendation(
  ours: Recommendation,
  theirs: Recommendation,
  said: object,
  reach: UpdateExtent,
): Recommendation {
  const updated = updateThing(RECOMMENDATION, ours, theirs, said, reach, {
    text: updateText,
    subItems: updateSubItems,
    positions: (own, other) => ({ ...own, ...other }),
    reservations: updateReservations,
  });
  // Adoption frees the numbers that circulating had frozen: a text that has come further has only those that it says.
  if (reach.further && !('frozenNumber' in said)) delete updated.frozenNumber;
  return updated;
}

/** Pairs each record with its entry in the file; both are in the same order. */
export function pairWithFile<T extends { id: string; order: string }, S extends object>(
  assembled: Record<string, T>,
  said: readonly S[],
): { theirs: T; said: ReturnType<typeof definedFields<S>> }[] {
  return inOrder(Object.values(assembled)).flatMap((theirs, at) => {
    const thing = said[at];
    return thing ? [{ theirs, said: definedFields(thing) }] : [];
  });
}
