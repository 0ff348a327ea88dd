import type { PlanRow } from '../../../../core/catalogue/planText/comparePlan';
import type { PlanTextEntry } from '../../../../core/catalogue/planText/planText';

/** What somebody chose for a row; it holds while what stands there and what the text says are what they saw. */
export interface Choice {
  seen: string;
  /** Which of its wordings; undefined for none. */
  version: number | undefined;
}
export type Choices = Readonly<Record<string, Choice>>;

export function keyOfRow({ reference: { level, number }, part, language }: PlanRow): string {
  return `${language} ${level} ${number}${part ? ` ${part}` : ''}`;
}

/** What is on the screen of a row when somebody decides. */
export function seenOf({ now, versions, state }: PlanRow): string {
  return JSON.stringify([state, now?.text, versions.map(({ text }) => text)]);
}

/**
 * The wording of a row that will be entered. Unasked that is only what nothing official stands in the way of: another
 * official wording is replaced, and one of two chosen, only by somebody who says so.
 */
export function chosenVersion(row: PlanRow, choices: Choices): number | undefined {
  const chosen = choices[keyOfRow(row)];
  if (chosen && chosen.seen === seenOf(row)) return chosen.version;
  return row.state === 'new' ? 0 : undefined;
}

/** Rows that will be entered, each with its wording. */
export function chosenRows(
  rows: readonly PlanRow[],
  choices: Choices,
): { row: PlanRow; entry: PlanTextEntry }[] {
  return rows.flatMap((row) => {
    const version = chosenVersion(row, choices);
    const entry = version === undefined ? undefined : row.versions[version];
    return entry ? [{ row, entry }] : [];
  });
}
