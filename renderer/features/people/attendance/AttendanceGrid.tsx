import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayTotals, DelegationsNoted } from '../../../../core/attendance/dayTotals';
import { useOwnKeys } from '../../../keys/ownKeys';
import { DaysLine } from './DaysLine';
import { DelegationLine } from './DelegationLine';
import { DAYS_LINE, isNoted, membersOf, type Line } from './gridLines';
import { placeAfterKey, nextDelegation, nextNotedLine, type Place } from './gridKeys';
import { useCounting } from './useCounting';
import { PersonLine } from './PersonLine';
import type { Noting } from './useNoting';
import classes from './AttendanceGrid.module.css';

interface AttendanceGridProps {
  /** The line of the days first. */
  lines: readonly Line[];
  days: readonly string[];
  /** By day. */
  totals: readonly DayTotals[];
  delegations: number;
  /** What was noted of delegations themselves. */
  noted: DelegationsNoted;
  today: string;
  noting: Noting;
  table: RefObject<HTMLTableElement | null>;
  onFind: () => void;
}

/** Puts the keyboard on a cell, if it is there. */
export function focusCell(table: HTMLTableElement | null, place?: Place): void {
  const cell = place ? `[data-line="${place.line}"] [data-day="${place.day}"]` : '[data-day][tabindex="0"]';
  table?.querySelector<HTMLElement>(cell)?.focus();
}

/**
 * Who was there: a line per person under each delegation, a column per day. One cell is reached by Tab; arrows move
 * from it, Space turns it, letters note and go on.
 */
export function AttendanceGrid(props: AttendanceGridProps) {
  const { lines, days, totals, delegations, noted: ofDelegations, today, noting, table, onFind } = props;
  const { t } = useTranslation();
  const [stood, setStood] = useState<{ key: string; day: number }>();
  /** "g" begins a shortcut that goes elsewhere; the letter after it is not for us. */
  const afterG = useRef(false);
  const counting = useCounting(noting.count);
  const first = lines.find(isNoted) ?? lines[0];
  const stands = stood && lines.some(({ key }) => key === stood.key) ? stood : undefined;
  const todays = Math.max(0, days.indexOf(today));
  const here = { key: stands?.key ?? first?.key, day: Math.min(stands?.day ?? todays, days.length - 1) };

  const placeOf = (target: EventTarget): Place | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
    const line = cell?.closest<HTMLElement>('[data-line]')?.dataset['line'];
    return cell && line !== undefined ? { line: Number(line), day: Number(cell.dataset['day']) } : undefined;
  };
  /** Notes what a key says of a cell; answers the line to go on to, or undefined when the key says nothing. */
  const note = (key: string, line: Line, at: Place, day: string): number | undefined => {
    if (line.kind === 'delegation' && line.group.delegation) {
      if (counting.digit(key, line.group.delegation.id, day)) return at.line;
    }
    const members = membersOf(line);
    if (key === ' ' || key === 'Enter') {
      if (line.kind === 'days') noting.restPresent(day);
      else if (isNoted(line)) noting.turn(members, day);
      else noting.turnAll(members, day);
      return at.line;
    }
    if (key === 'd' && line.kind !== 'days') {
      const whole = line.kind === 'person' ? { people: line.group.people.map(({ id }) => id) } : members;
      noting.note(whole, day, 'present');
      return nextDelegation(lines, at.line);
    }
    const noted = isNoted(line) ? NOTING[key] : undefined;
    if (noted === undefined) return undefined;
    noting.note(members, day, noted);
    return noted === 'notNoted' ? at.line : nextNotedLine(lines, at.line);
  };
  /** From the palette: on the cell where the keyboard was. */
  const noteHere = (key: string) => {
    const at = { line: lines.findIndex((line) => line.key === here.key), day: here.day };
    const [line, day] = [lines[at.line], days[at.day]];
    const next = line && day !== undefined ? note(key, line, at, day) : undefined;
    if (next !== undefined) focusCell(table.current, { line: next, day: at.day });
  };
  useOwnKeys('attendance', {
    turn: () => noteHere(' '),
    p: () => noteHere('p'),
    a: () => noteHere('a'),
    Backspace: () => noteHere('Backspace'),
    d: () => noteHere('d'),
    f: onFind,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const elsewhere = afterG.current;
    afterG.current = event.key === 'g';
    const at = placeOf(event.target);
    const line = at && lines[at.line];
    const day = at && days[at.day];
    if (!at || !line || day === undefined || event.altKey) return;
    let to = placeAfterKey(lines, days.length, at, event);
    if (!to && !elsewhere && !event.ctrlKey && !event.metaKey) {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === 'f') {
        event.preventDefault();
        onFind();
        return;
      }
      const next = note(key, line, at, day);
      if (next !== undefined) to = { line: next, day: at.day };
    }
    if (!to) return;
    event.preventDefault();
    focusCell(table.current, to);
  };

  const shared = { days, today, noting };
  const reachedOn = ({ key }: Line) => (key === here.key ? here.day : undefined);

  return (
    <table
      ref={table}
      role="grid"
      aria-label={t('attendance.grid')}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const at = placeOf(target);
        const line = at && lines[at.line];
        if (at && line) setStood({ key: line.key, day: at.day });
      }}
    >
      <thead>
        <DaysLine
          index={0}
          {...shared}
          reached={reachedOn(DAYS_LINE)}
          totals={totals}
          delegations={delegations}
        />
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const own = { index, ...shared, reached: reachedOn(line) };
          if (line.kind === 'person') return <PersonLine key={line.key} {...own} person={line.person} />;
          return (
            line.kind === 'delegation' && (
              <DelegationLine key={line.key} {...own} line={line} noted={ofDelegations} />
            )
          );
        })}
      </tbody>
    </table>
  );
}

const NOTING: Partial<Record<string, 'present' | 'absent' | 'notNoted'>> = {
  p: 'present',
  a: 'absent',
  Backspace: 'notNoted',
  Delete: 'notNoted',
};
