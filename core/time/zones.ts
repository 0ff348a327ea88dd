/** How far the clocks of a zone are from UTC, as the host's own zone database has it. */
export interface ZoneRules {
  zone: string;
  /** From each instant (milliseconds since 1970) on, minutes east of UTC; oldest first, the first for all before it. */
  changes: { from: number; minutes: number }[];
}

/** What the host said. A page computes the meeting's times with these and not with its browser's database. */
const said = new Map<string, ZoneRules>();

/** From now on times of this zone are told as these rules have it. */
export function keepZone(rules: ZoneRules): void {
  said.set(rules.zone, rules);
}

export function isZoneKept(zone: string): boolean {
  return said.has(zone);
}

/** Milliseconds east of UTC at an instant; undefined of a zone that nobody knows. */
export function zoneShift(instant: number, zone: string): number | undefined {
  const rules = said.get(zone);
  if (!rules) return shiftBySystem(instant, zone);
  const change = rules.changes.findLast(({ from }) => from <= instant) ?? rules.changes[0];
  return change && change.minutes * MINUTE;
}

/** The clocks of a zone at an instant, as if they were UTC: `getUTCHours` reads them. An unknown zone counts as UTC. */
export function zonedDate(instant: string | number, zone: string): Date {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  return new Date(ms + (zoneShift(ms, zone) ?? 0));
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Meetings lie within; before and after, the nearest rule holds. */
const FIRST = Date.UTC(2010, 0, 1);
const LAST = Date.UTC(2040, 0, 1);
/** No zone changes its clocks twice within it (Morocco: a month). */
const STEP = 14 * DAY;

/** The rules of a zone by this program's own database; undefined of a zone that it does not know. Asked of the host only. */
export function zoneRulesOf(zone: string): ZoneRules | undefined {
  const shiftAt = (at: number) => shiftBySystem(at, zone);
  let before = shiftAt(FIRST);
  if (before === undefined) return undefined;
  const changes = [{ from: FIRST, minutes: before / MINUTE }];
  for (let at = FIRST; at < LAST; at += STEP) {
    const after = shiftAt(at + STEP);
    if (after === undefined || after === before) continue;
    let [from, to] = [at, at + STEP];
    while (to - from > MINUTE) {
      const middle = from + Math.floor((to - from) / 2 / MINUTE) * MINUTE;
      if (shiftAt(middle) === before) from = middle;
      else to = middle;
    }
    changes.push({ from: to, minutes: after / MINUTE });
    before = after;
  }
  return { zone, changes };
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const part = 'numeric';
  const parts = { year: part, month: part, day: part, hour: part, minute: part, second: part } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', ...parts });
  } catch {
    return undefined;
  }
}

function shiftBySystem(instant: number, zone: string): number | undefined {
  const format = formatOf(zone);
  if (!format || Number.isNaN(instant)) return undefined;
  const found = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? 0;
  const local = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return local - Math.floor(instant / 1_000) * 1_000;
}
