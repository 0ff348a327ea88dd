import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openNotebook, writeNotes } from './notebook';

export async function notebookOf(place: string, count: number, snapshotAt?: number): Promise<string> {
  const ledger = await openNotebook(place);
  let at = await writeNotes(ledger, ledger.revision, snapshotAt ?? count);
  if (snapshotAt !== undefined) {
    expect(await ledger.saveSnapshot(at)).toBeUndefined();
    at = await writeNotes(ledger, at, count - snapshotAt);
  }
  await ledger.close();
  return place;
}

export const segment = (place: string, number = 1) => join(place, `journal-00000${number}.jsonl`);
export const linesOf = (place: string, number = 1) =>
  readFileSync(segment(place, number), 'utf8').split('\n').slice(0, -1);

/** Changes one letter of a line. */
export function damageLine(place: string, index: number): void {
  const lines = linesOf(place);
  lines[index] = (lines[index] ?? '').replace('renforcer', 'renfarcer');
  writeFileSync(segment(place), lines.map((line) => `${line}\n`).join(''));
}
