import type { InventoryLine } from './line';

/** What the inventory says of a package. */
export interface Entry {
  /** Checksum of its tag manifest. */
  manifest: string;
  /** `adding`: whether it came to its place is not written down yet. */
  act: 'adding' | 'added' | 'adopted' | 'brought';
}

/** Every package that should be there, by id. */
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
