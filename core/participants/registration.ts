import { refuse, type Refusal } from '../messages/refusal';
import type { Participant } from '../model/participation';
import { cleanCell } from './cells';
import type { ColumnMapping, Table } from './columns';
import { delegationReader, type DelegationContext } from './delegations';
import type { Field } from './fields';
import type { CellOutcome, Registration, RowOutcome } from './outcome';
import { peopleReader } from './people';
import { mark, nameOf, personOf, tooLong, valuesOf, type Values } from './rowValues';

/** The most rows of one list. */
export const MAX_ROWS = 20_000;

export interface RegistrationContext extends DelegationContext {
  participants: readonly Participant[];
}

/**
 * Reads a registration list: what each row and cell would become, and the very delegations and participants to add.
 * Nothing is dropped in silence: every row that is somebody is new, merged or refused with its reason, and rows and
 * columns that are not read are said. Refused as a whole only when it is too long or has no column of names.
 */
export function readRegistration(
  cells: Table,
  mapping: ColumnMapping,
  context: RegistrationContext,
): Registration | Refusal {
  const { columns } = mapping;
  if (!columns.some((field) => field === 'name' || field === 'familyName' || field === 'givenName')) {
    return refuse('registration.noNames');
  }
  const rows: RowOutcome[] = [];
  const skipped: Registration['skipped'] = [];
  const delegations = delegationReader(context);
  const people = peopleReader(context.participants, context.newId);
  const header = mapping.header === null ? null : cells[mapping.header];
  let above: string | undefined;

  const delegationOf = (values: Values): { id?: string; warnings: Refusal[] } => {
    const column = columns.indexOf('delegation');
    const text = values.text.delegation;
    if (text !== undefined) {
      above = text;
      const { id, note } = delegations.read(text);
      mark(values, column, note ? { column, state: 'warning', note } : { column, state: 'matched' });
      return { id, warnings: [] };
    }
    const organisation = values.text.institution;
    const found = organisation === undefined ? null : delegations.readIfKnown(organisation);
    if (found) return { id: found.id, warnings: [] };
    if (!mapping.fillDown || above === undefined) return { warnings: [refuse('registration.noDelegation')] };
    return {
      id: delegations.read(above).id,
      warnings: [refuse('registration.filledDown', { text: above })],
    };
  };

  const readRow = (row: number, values: Values): RowOutcome => {
    const name = nameOf(values.text);
    const long = tooLong(values.text);
    const reason = name === '' ? refuse('registration.noName') : long?.refusal;
    if (reason) {
      if (mapping.fillDown && values.text.delegation !== undefined) above = values.text.delegation;
      const column = long ? columns.indexOf(long.field) : -1;
      mark(values, column, { column, state: 'refused', note: reason });
      return { kind: 'refused', row, cells: values.cells, warnings: [], reason };
    }
    const { id: delegation, warnings } = delegationOf(values);
    const person = personOf(name, delegation, values, columns);
    const other = person.head ? people.otherHead(person) : null;
    if (other !== null) {
      person.head = false;
      warnings.push(refuse('registration.secondHead', { name: other }));
    }
    const reading = people.read(person, row);
    const read = {
      row,
      participant: reading.id,
      ...(delegation !== undefined && { delegation }),
      warnings: [...warnings, ...reading.notes],
    };
    return reading.kind === 'new'
      ? { kind: 'new', ...read, cells: values.cells }
      : { kind: 'merged', ...read, cells: values.cells.map(asMatched), reason: reading.reason };
  };

  for (const [at, row] of cells.entries()) {
    const why = row.every((cell, column) => saysNothing(cleanCell(cell), columns[column]))
      ? 'blank'
      : at < mapping.firstRow
        ? 'above'
        : header && at !== mapping.header && sameRow(row, header)
          ? 'header'
          : null;
    if (why) skipped.push({ row: at + 1, why });
    else if (rows.length >= MAX_ROWS) return refuse('registration.tooManyRows', { limit: MAX_ROWS });
    else rows.push(readRow(at + 1, valuesOf(row, columns)));
  }

  const count = (kind: RowOutcome['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    rows,
    totals: { rows: rows.length, imported: count('new'), merged: count('merged'), refused: count('refused') },
    skipped,
    unread: unreadColumns(cells, mapping, new Set(rows.map(({ row }) => row - 1))),
    spellings: delegations.spellings(),
    delegations: delegations.proposed,
    participants: people.added(),
    completed: people.completed(),
  };
}

/** Whether a cell is blank or only numbers the row: lists are often printed with more numbers than people. */
function saysNothing(cell: string, field: Field | 'ignored' | undefined): boolean {
  return cell === '' || ((field === undefined || field === 'ignored') && /^\d{1,5}[.)]?$/.test(cell));
}

function asMatched(cell: CellOutcome): CellOutcome {
  return cell.state === 'new' ? { ...cell, state: 'matched' } : cell;
}

function sameRow(a: readonly string[], b: readonly string[]): boolean {
  const width = Math.max(a.length, b.length);
  for (let at = 0; at < width; at += 1) if (cleanCell(a[at] ?? '') !== cleanCell(b[at] ?? '')) return false;
  return true;
}

function unreadColumns(
  cells: Table,
  { columns, header }: ColumnMapping,
  read: ReadonlySet<number>,
): Registration['unread'] {
  const counts = new Map<number, number>();
  for (const [at, row] of cells.entries()) {
    if (!read.has(at)) continue;
    for (const [column, cell] of row.entries()) {
      const field = columns[column] ?? 'ignored';
      if (field === 'ignored' && cell.trim() !== '') counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([column, filled]) => ({
      column,
      header: header === null ? '' : cleanCell(cells[header]?.[column] ?? ''),
      cells: filled,
    }));
}
