import type { CommandName } from './index';

/**
 * The field in which each command that makes one record takes its id. A request that was sent under an id and is sent
 * once more, because its answer was lost, makes nothing twice. Commands that are not here make nothing, or are written on
 * a wording (`base`) that has moved on the second time.
 */
export const ID_FIELDS = {
  'actor.add': 'id',
  'agenda.add': 'id',
  'bracket.make': 'bracket',
  'contribution.record': 'id',
  'delegation.add': 'id',
  'group.add': 'id',
  'note.add': 'note',
  'participant.add': 'id',
  'recommendation.capture': 'id',
  'recommendation.join': 'contribution',
  'recommendation.merge': 'id',
  'reservation.enter': 'reservation',
  'speaker.add': 'turn',
  'speaker.addAgain': 'again',
} as const satisfies Partial<Record<CommandName, string>>;

/** Commands that make a record of each line, with a list of ids beside the lines: both by their fields. */
export const LINE_ID_FIELDS = {
  'recommendation.addLines': { lines: 'lines', ids: 'ids' },
} as const satisfies Partial<Record<CommandName, { lines: string; ids: string }>>;

/** The list of each command that makes many records; each has an `id`. */
export const RECORD_LIST_FIELDS = {
  'delegation.addMany': 'delegations',
  'participant.addMany': 'participants',
  'recommendation.captureMany': 'items',
} as const satisfies Partial<Record<CommandName, string>>;

const one: ReadonlyMap<string, string> = new Map(Object.entries(ID_FIELDS));
const many: ReadonlyMap<string, string> = new Map(Object.entries(RECORD_LIST_FIELDS));
const byLine: ReadonlyMap<string, { lines: string; ids: string }> = new Map(Object.entries(LINE_ID_FIELDS));

/** Whether a command makes records that have ids. */
export function createsRecords(name: CommandName): boolean {
  return one.has(name) || many.has(name) || byLine.has(name);
}

/** The payload of a command with an id for everything that it makes and that has none yet. */
export function withRecordIds<P extends object>(name: CommandName, payload: P, newId: () => string): P {
  const field = one.get(name);
  if (field !== undefined) {
    return Reflect.get(payload, field) === undefined ? { ...payload, [field]: newId() } : payload;
  }
  const beside = byLine.get(name);
  const lines: unknown = beside && Reflect.get(payload, beside.lines);
  if (beside && Array.isArray(lines)) {
    const given: unknown = Reflect.get(payload, beside.ids);
    return given === undefined ? { ...payload, [beside.ids]: lines.map(newId) } : payload;
  }
  const list = many.get(name);
  const items: unknown = list === undefined ? undefined : Reflect.get(payload, list);
  if (list === undefined || !Array.isArray(items)) return payload;
  return {
    ...payload,
    [list]: items.map((item: object) => ('id' in item ? item : { ...item, id: newId() })),
  };
}
