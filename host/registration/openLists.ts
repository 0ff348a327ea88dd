import type { Delegation, Participant } from '../../core/model/participation';
import type { PreviewRow, RowFilter } from '../../core/participants/preview';
import type { ReadRegistration } from '../jobs/tasks/readRegistration';

/** A registration list that somebody is looking at, before anything is imported. In memory only: it holds names. */
export interface OpenList {
  workshop: string;
  name: string;
  bytes: Uint8Array;
  read: ReadRegistration;
  /** What the workshop held when it was read: the very records, so that a change of theirs is seen. */
  against: { delegations: Record<string, Delegation>; participants: Record<string, Participant> };
}

/** Registration lists under preview; the oldest is dropped when there are too many. */
export class OpenLists {
  readonly #lists = new Map<string, OpenList>();

  put(id: string, list: OpenList): void {
    this.#lists.delete(id);
    this.#lists.set(id, list);
    const oldest = this.#lists.keys().next().value;
    if (this.#lists.size > 3 && oldest !== undefined) this.#lists.delete(oldest);
  }

  get(id: string): OpenList | undefined {
    return this.#lists.get(id);
  }

  drop(id: string): void {
    this.#lists.delete(id);
  }

  /** Lists read into this workshop go when its people are erased. */
  forget(workshop: string): void {
    for (const [id, list] of this.#lists) if (list.workshop === workshop) this.#lists.delete(id);
  }
}

/** Some of the rows that a filter shows. */
export function rowsOf({ read }: OpenList, filter: RowFilter, from = 0, count = Infinity): PreviewRow[] {
  return read.shown[filter]
    .slice(from, from + count)
    .flatMap((at) => (read.rows[at] === undefined ? [] : [JSON.parse(read.rows[at]) as PreviewRow]));
}
