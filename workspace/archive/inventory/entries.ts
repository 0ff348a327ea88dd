import type { Act, InventoryLine } from './line';

/** What the inventory says of a package. */
export interface Entry {
  /** Checksum of its tag manifest. */
  manifest: string;
  /** `adding`, `removing`: whether it came to its place, or left it, is not written down yet. */
  act: Exclude<Act, 'withdrawn'>;
}

/** Whether the package must be in its place. */
export function isStanding({ act }: Entry): boolean {
  return act === 'added' || act === 'adopted' || act === 'brought';
}

/** Every package that should be there or was, by id. */
export function entriesOf(lines: readonly InventoryLine[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of lines) takeLine(entries, line);
  return entries;
}

export function takeLine(
  entries: Map<string, Entry>,
  { act, package: id, manifest }: Pick<InventoryLine, 'act' | 'package' | 'manifest'>,
): void {
  if (act !== 'withdrawn') entries.set(id, { manifest, act });
  // What is in its place cannot be withdrawn.
  else if (entries.get(id)?.act === 'adding') entries.delete(id);
}
