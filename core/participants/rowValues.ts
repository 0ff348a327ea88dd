import { fold } from '../directory/fold';
import { standsIn } from '../directory/terms';
import { refuse, type Refusal } from '../messages/refusal';
import {
  cleanCell,
  looksLikeEmail,
  looksLikeFormula,
  readHead,
  readLanguage,
  saysHeadOfDelegation,
} from './cells';
import type { ColumnMapping } from './columns';
import { LIMITS, type Field } from './fields';
import type { CellOutcome } from './outcome';
import type { Person } from './people';

/** What stands between the values of several columns that hold the same field; absent: only the first is read. */
const BETWEEN: Partial<Record<Field, string>> = {
  name: ' ',
  familyName: ' ',
  givenName: ' ',
  function: ', ',
  institution: ', ',
  phone: ' / ',
  note: '; ',
};

/** What one row says, field by field, and what is thought of each cell. */
export interface Values {
  text: Partial<Record<Field, string>>;
  cells: CellOutcome[];
}

export function valuesOf(row: readonly string[], columns: ColumnMapping['columns']): Values {
  const values: Values = { text: {}, cells: [] };
  for (const [column, field] of columns.entries()) {
    const value = cleanCell(row[column] ?? '');
    if (field === 'ignored' || value === '') continue;
    const before = values.text[field];
    const between = BETWEEN[field];
    if (before !== undefined && between === undefined) {
      const note = refuse('registration.secondValue', { text: value });
      values.cells.push({ column, state: 'warning', note });
      continue;
    }
    values.text[field] = before === undefined ? value : `${before}${between}${value}`;
    values.cells.push(
      looksLikeFormula(value)
        ? { column, state: 'warning', note: refuse('registration.formula') }
        : { column, state: 'new' },
    );
  }
  return values;
}

export function nameOf({ name, givenName, familyName }: Values['text']): string {
  return name ?? [givenName, familyName].filter((part) => part !== undefined).join(' ');
}

export function tooLong(text: Values['text']): { field: Field; refusal: Refusal } | null {
  for (const [field, value] of Object.entries(text) as [Field, string][]) {
    const limit = field === 'head' || field === 'language' ? LIMITS.note : LIMITS[field];
    if (value.length > limit) {
      return { field, refusal: refuse('registration.tooLong', { length: value.length, limit }) };
    }
  }
  const name = nameOf(text);
  return name.length > LIMITS.name
    ? { field: 'name', refusal: refuse('registration.tooLong', { length: name.length, limit: LIMITS.name }) }
    : null;
}

export function mark(values: Values, column: number, outcome: CellOutcome): void {
  const at = values.cells.findIndex((cell) => cell.column === column);
  if (at >= 0) values.cells[at] = outcome;
}

export function personOf(
  name: string,
  delegation: string | undefined,
  values: Values,
  columns: ColumnMapping['columns'],
): Person {
  const { text } = values;
  const doubt = (field: Field, note: Refusal) => {
    const column = columns.indexOf(field);
    mark(values, column, { column, state: 'warning', note });
  };
  const email = text.email?.replace(/^mailto:/i, '');
  if (email !== undefined && !looksLikeEmail(email)) doubt('email', refuse('registration.email'));
  const spoken = text.language === undefined ? undefined : (readLanguage(text.language) ?? text.language);
  const language = spoken !== undefined && spoken.length > LIMITS.language ? undefined : spoken;
  if (language !== spoken) doubt('language', refuse('registration.language'));
  for (const part of ['givenName', 'familyName'] as const) {
    const said = text[part];
    if (text.name !== undefined && said !== undefined && !standsIn(fold(text.name), fold(said))) {
      doubt(part, refuse('registration.secondValue', { text: said }));
    }
  }
  const head = text.head === undefined ? false : readHead(text.head);
  if (head === null) doubt('head', refuse('registration.head', { text: text.head ?? '' }));
  return {
    name,
    head: head === true || saysHeadOfDelegation(text.function ?? ''),
    ...(delegation !== undefined && { delegation }),
    ...(text.title !== undefined && { title: text.title }),
    ...(text.function !== undefined && { function: text.function }),
    ...(text.institution !== undefined && { institution: text.institution }),
    ...(email !== undefined && { email }),
    ...(text.phone !== undefined && { phone: text.phone }),
    ...(language !== undefined && { language }),
    ...(text.note !== undefined && { note: text.note }),
  };
}
