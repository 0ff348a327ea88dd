import type { JournalEntry } from '../../core/ledger/ledger';
import { ownersIn } from '../../core/ledger/ownersIn';

/** Where a line lies: its segment, its first byte there, and its length with the newline. */
export interface LinePlace {
  segment: number;
  start: number;
  length: number;
}

type Path = readonly (string | number)[];

/** Two keys name a thing ("recommendations", "r12"); what lies deeper is found through it. */
const keyOf = (path: Path) => path.slice(0, 2).join('/');

/** Which lines touched what, and where they lie, so that the past of one thing is read without that of all others. */
export class JournalIndex {
  readonly #places = new Map<number, LinePlace>();
  readonly #touching = new Map<string, number[]>();

  add(entry: Pick<JournalEntry, 'rev' | 'patches' | 'inverse'>, place: LinePlace): void {
    const { rev, patches } = entry;
    this.#places.set(rev, place);
    const owners = ownersIn(entry).map((id) => keyOf(['recommendations', id]));
    for (const key of new Set([...patches.map(({ path }) => keyOf(path)), ...owners])) {
      const revs = this.#touching.get(key);
      if (revs) revs.push(rev);
      else this.#touching.set(key, [rev]);
    }
  }

  placeOf(rev: number): LinePlace | undefined {
    return this.#places.get(rev);
  }

  /** Revisions of the lines that touched this path, something above it or in it, or what belongs to it, newest first; of all for the empty path. */
  touching(path: Path): number[] {
    if (path.length === 0) return newestFirst(this.#places.keys());
    const above = ['', String(path[0])];
    const keys =
      path.length > 1
        ? [...above, keyOf(path)]
        : [...above, ...[...this.#touching.keys()].filter((key) => key.startsWith(`${String(path[0])}/`))];
    return newestFirst(new Set(keys.flatMap((key) => this.#touching.get(key) ?? [])));
  }
}

function newestFirst(revs: Iterable<number>): number[] {
  return [...revs].sort((a, b) => b - a);
}
