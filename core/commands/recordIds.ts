import type { CommandName } from './index';

/**
 * Id field of each command that creates one record. A request that is sent again under the same id, because its answer
 * was lost, creates nothing twice. Commands that are not listed create nothing, or carry a `base`.
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
  'speaker.interrupt': 'turn',
} as const satisfies Partial<Record<CommandName, string>>;

/** Commands that create a record per line: the field of the lines and the field of their ids. */
export const LINE_ID_FIELDS = {
  'recommendation.addLines': { lines: 'lines', ids: 'ids' },
} as const satisfies Partial<Record<CommandName, { lines: string; ids: string }>>;

/** List field of each command that creates many records; each record has an `id`. */
export const RECORD_LIST_FIELDS = {
  'delegation.addMany': 'delegations',
  'participant.addMany': 'participants',
  'recommendation.captureMany': 'items',
} as const satisfies Partial<Record<CommandName, string>>;

const one: ReadonlyMap<string, string> = new Map(Object.entries(ID_FIELDS));
const many: ReadonlyMap<string, string> = new Map(Object.entries(RECORD_LIST_FIELDS));
const byLine: ReadonlyMap<string, { lines: string; ids: string }> = new Map(Object.entries(LINE_ID_FIELDS));

/** Whether a command creates records that have ids. */
export function createsRecords(name: CommandName): boolean {
  return one.has(name) || many.has(name) || byLine.has(name);
}

/** Adds ids to a payload for every record that it creates and that has none yet. */
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
