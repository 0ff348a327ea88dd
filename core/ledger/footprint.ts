import type { Patch } from 'immer';
import { documentStatusSchema } from '../model/workshop';
import { isLocked } from '../model/isLocked';

type Path = Patch['path'];

/** What a text is made of. */
const TEXTS: ReadonlySet<unknown> = new Set(['recommendations', 'groups', 'document']);

function isFinal(status: unknown): boolean {
  const known = documentStatusSchema.safeParse(status);
  return known.success && isLocked(known.data);
}

/** Keys of a path as one string; no key holds the separator. */
const SEPARATOR = '\u0000';
const written = (path: Path) => path.map((key) => `${key}${SEPARATOR}`).join('');

/** Array places shift when a neighbour comes or goes, so an array counts as one place. */
function place(path: Path): Path {
  const array = path.findIndex((key) => typeof key === 'number' || key === 'length');
  return array < 0 ? path : path.slice(0, array);
}

/**
 * Places that a step changes, records that it adds or removes, and every id that it mentions. Ids are searched in all
 * of a patch, so that a new kind of reference is found too.
 */
export class Footprint {
  readonly #places = new Set<string>();
  /** Everything that a changed place stands in. */
  readonly #above = new Set<string>();
  /** Things of a collection (`["groups", "g1"]`) that are there only before or only after. */
  readonly #things = new Set<string>();
  readonly #mentioned = new Set<string>();
  /** It makes a text final. */
  #locks = false;
  #writes = false;

  constructor(patches: readonly Patch[], inverse: readonly Patch[]) {
    for (const patch of [...patches, ...inverse]) {
      const path = place(patch.path);
      this.#places.add(written(path));
      path.forEach((_key, index) => this.#above.add(written(path.slice(0, index))));
      for (const key of patch.path) if (typeof key === 'string') this.#mentioned.add(key);
      const [collection, id, ...within] = patch.path;
      if (collection === 'document' && id === 'status') this.#locks ||= isFinal(patch.value);
      else this.#writes ||= TEXTS.has(collection);
      if (patch.op !== 'replace' && typeof id === 'string' && within.length === 0) this.#things.add(id);
      this.#mention(patch.value);
    }
  }

  /** Whether the two change the same place, or one of them refers to what the other adds or takes away. */
  conflictsWith(other: Footprint): boolean {
    return this.#overlaps(other) || mentions(this, other) || mentions(other, this);

    function mentions(one: Footprint, another: Footprint): boolean {
      for (const thing of another.#things) if (one.#mentioned.has(thing)) return true;
      return false;
    }
  }

  /** Whether the other step locks a text that this step concerns. */
  isLockedBy(other: Footprint): boolean {
    return this.#writes && other.#locks;
  }

  /** One path is the beginning of the other. */
  #overlaps(other: Footprint): boolean {
    for (const mine of this.#places) if (other.#places.has(mine) || other.#above.has(mine)) return true;
    for (const theirs of other.#places) if (this.#above.has(theirs)) return true;
    return false;
  }

  #mention(value: unknown): void {
    if (typeof value === 'string') this.#mentioned.add(value);
    else if (typeof value === 'object' && value !== null) {
      const list = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        if (!list) this.#mentioned.add(key);
        this.#mention(inner);
      }
    }
  }
}
