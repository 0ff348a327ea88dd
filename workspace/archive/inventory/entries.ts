import type { Act, InventoryLine } from './line';

/** What the inventory says of a package. */
export interface Entry {
  /** Checksum of its tag manifest. */
  manifest: string;
  /** `adding`, `removing`: whether it came to its place, or left it, is not written down yet. */
  act: Exclude<Act, 'withdrawn'>;
}

/** Whether the package must be in its place. */
export function isPresent({ act }: Entry): boolean {
  return act === 'added' || act === 'adopted' || act === 'brought';
}

/** Every package that should be there or was, by id. */
export class Entries extends Map<string, Entry> {
  readonly #highest = new Map<string, number>();

  take({ act, package: id, manifest }: Pick<InventoryLine, 'act' | 'package' | 'manifest'>): void {
    if (act !== 'withdrawn') {
      this.set(id, { manifest, act });
      const [, stem, number] = /^(.*)_([0-9]{1,15})$/.exec(id) ?? [];
      if (stem !== undefined) this.#highest.set(stem, Math.max(this.highest(stem), Number(number)));
    }
    // What is in its place cannot be withdrawn.
    else if (this.get(id)?.act === 'adding') this.delete(id);
  }

  /** The highest number behind this stem ("abidjan_en_3"); 0 where there is none. Counted once, as lines are taken. */
  highest(stem: string): number {
    return this.#highest.get(stem) ?? 0;
  }
}

export function entriesOf(lines: readonly InventoryLine[]): Entries {
  const entries = new Entries();
  for (const line of lines) entries.take(line);
  return entries;
}
