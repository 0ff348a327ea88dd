import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayAt } from '../../../core/attendance/dayAt';
import { clockOf } from '../../../core/document/clockOf';
import { zonedStamp } from '../../../core/document/zonedTime';
import { keepZone, zonedDate, zoneRulesOf, zoneShift } from '../../../core/time/zones';
import { clockTime, dayAndTime, dayTime } from '../../../renderer/parts/formatTime';

const bySystem = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
const byRules = (at: number, zone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' }).format(
    zonedDate(at, zone),
  );

describe('the rules that the host gives of a zone', () => {
  it.each(['Africa/Casablanca', 'Europe/Paris', 'Africa/Niamey', 'Africa/Cairo', 'America/New_York'])(
    'tell the time in %s as the host does, to the minute of each change',
    (zone) => {
      const instants: number[] = [];
      for (let at = Date.UTC(2011, 0, 1); at < Date.UTC(2039, 0, 1); at += 29 * 3_600_000 * 7)
        instants.push(at);
      const rules = zoneRulesOf(zone);
      for (const { from } of rules?.changes ?? []) instants.push(from - 60_000, from, from + 60_000);
      const expected = instants.map((at) => bySystem(at, zone));
      if (rules) keepZone(rules);
      expect(instants.map((at) => byRules(at, zone))).toEqual(expected);
    },
  );

  it('are none of a zone that nobody knows, whose times are in UTC', () => {
    expect(zoneRulesOf('Atlantis/Town')).toBeUndefined();
    expect(zoneShift(0, 'Atlantis/Town')).toBeUndefined();
    expect(clockOf('2026-11-28T10:42:00.000Z', 'Atlantis/Town')).toBe('10:42');
  });
});

describe('a page whose browser has other rules than the host', () => {
  it('shows each time of the meeting as the host has it', () => {
    // As a browser of 2018 had it: Morocco without its summer time.
    keepZone({ zone: 'Africa/El_Aaiun', changes: [{ from: 0, minutes: 90 }] });
    const at = '2026-11-28T22:43:00.000Z';
    expect(clockOf(at, 'Africa/El_Aaiun')).toBe('00:13');
    expect(clockTime(at, 'en', 'Africa/El_Aaiun')).toBe('00:13');
    expect(dayAndTime(at, 'en', 'Africa/El_Aaiun')).toBe('29 Nov, 00:13');
    expect(dayTime(at, 'en', 'Africa/El_Aaiun')).toMatch(/^29 November 2026.*00:13$/);
    expect(dayAt(at, 'Africa/El_Aaiun')).toBe('2026-11-29');
    expect(dayAt(at, 'Africa/El_Aaiun')).toBe('2026-11-29');
    expect(zonedStamp(at, 'Africa/El_Aaiun', 'en')).toBe('29 November 2026, 00:13 (El Aaiun, UTC+1:30)');
  });

  it('has no other place where a zone is computed', () => {
    const files = ['core', 'renderer', 'host', 'word', 'pdf'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(room, name)),
    );
    const others = files.filter((file) => file !== join('core', 'time', 'zones.ts'));
    // Days have no zone: theirs is UTC. The zone of this computer is only a suggestion.
    const computed =
      /(Intl\.DateTimeFormat|toLocale\w*)\([^)]*timeZone(?!: 'UTC')|\{[^{}]*\btimeZone,?\s*\}\)\.format/;
    expect(others.filter((file) => computed.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
