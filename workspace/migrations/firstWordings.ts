import type { JournalEntry } from '../../core/ledger/ledger';
import { patchInPlace } from '../../core/ledger/patchInPlace';

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A recommendation as a journal knows it first. */
export interface First {
  /** Its texts, sub-items and proposers. */
  as: Fields;
  /** It came with a whole workshop: what it was before is not known. */
  asFound: boolean;
}

const MENDED = 'recommendation.recapture';

/**
 * What recommendations were captured as, from the lines of a journal, oldest first. A mend of the capture itself changes
 * it as long as nobody drafted on the words.
 */
export class FirstWordings {
  readonly #known = new Map<string, First>();
  readonly #drafted = new Set<string>();
  /** Revisions of mends, and of what took one back or brought it again. */
  readonly #mends = new Set<number>();

  read(line: JournalEntry): void {
    const isMend = line.command === MENDED || (line.undoes !== undefined && this.#mends.has(line.undoes));
    if (isMend) this.#mends.add(line.rev);
    for (const patch of line.patches) {
      const { op, path, value } = patch;
      const [part, id, field] = path;
      if (part === undefined || (part === 'recommendations' && id === undefined)) this.#readAll(part, value);
      else if (part !== 'recommendations' || typeof id !== 'string') continue;
      else if (field === undefined && op !== 'remove') this.#meet(id, value, false);
      else if (field === 'text' || field === 'subItems') this.#change(id, patch, isMend && field === 'text');
    }
  }

  of(recommendation: string): First | undefined {
    return this.#known.get(recommendation);
  }

  #readAll(part: unknown, value: unknown): void {
    const all = part === undefined && isFields(value) ? value['recommendations'] : value;
    if (isFields(all)) for (const [id, item] of Object.entries(all)) this.#meet(id, item, true);
  }

  #meet(id: string, value: unknown, asFound: boolean): void {
    if (!isFields(value) || this.#known.has(id)) return;
    const { text, subItems, proposers } = value;
    this.#known.set(id, { as: structuredClone({ text, subItems, proposers }), asFound });
  }

  #change(id: string, patch: JournalEntry['patches'][number], mends: boolean): void {
    const first = this.#known.get(id);
    if (!first || this.#drafted.has(id)) return;
    if (mends) patchInPlace(first.as, [{ ...patch, path: patch.path.slice(2) }]);
    else this.#drafted.add(id);
  }
}
