import type { UnfinishedText } from '../../core/contract';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import {
  openDrafts,
  type SubmittedDraft,
  type Drafts,
  type DraftsSetAside,
} from '../../workspace/drafts/drafts';
import type { FileSystem } from '../../workspace/files/fileSystem';
import { ownerOf } from '../../workspace/ledger/owner';
import { ledgerFolder } from '../../workspace/library/layout';

interface Around {
  /** Finishes what has to be finished before the file is read or written. */
  before: (workshop: string) => Promise<Refusal | undefined>;
  /** Hears of an unreadable file of unfinished texts, or one of another workshop, and where it was kept. */
  onSetAside: (what: DraftsSetAside) => void;
}

/** The unfinished texts of each workshop, opened when first asked for. */
export class WorkshopDrafts {
  readonly #opened = new Map<string, Promise<Drafts | Refusal>>();
  /** Workshops whose file is being rewritten, and when that has ended. */
  readonly #closed = new Map<string, Promise<void>>();
  /** What takes out of a text what was erased from its workshop since these were opened. Held in memory alone: it knows names. */
  readonly #erased = new Map<string, (text: string) => string>();

  constructor(
    private readonly library: string,
    private readonly fs: FileSystem,
    private readonly around: Around,
  ) {}

  async list(workshop: string): Promise<UnfinishedText[] | Refusal> {
    const drafts = await this.#of(workshop);
    if (isRefusal(drafts)) return drafts;
    return drafts.list().map(({ key, actor, value, at, base, ids }) => ({
      key,
      ...(actor !== undefined && { actor }),
      text: typeof value === 'string' ? value : '',
      at,
      ...(base && { base }),
      ...(ids && { ids }),
    }));
  }

  /** Resolves once it is on disk; an empty text drops the draft. */
  async put(workshop: string, of: SubmittedDraft, text: string, at: string): Promise<Refusal | undefined> {
    const drafts = await this.#of(workshop);
    if (isRefusal(drafts)) return drafts;
    return text === '' ? drafts.drop(of) : drafts.put(of, this.#erased.get(workshop)?.(text) ?? text, at);
  }

  /**
   * Names were erased: a window that was open before still holds texts with them, and sends one whole with the next sign
   * that is typed. Answers what takes this back, where nothing was erased after all.
   */
  keepErased(workshop: string, erase: (text: string) => string): () => void {
    const before = this.#erased.get(workshop);
    this.#erased.set(workshop, before ? (text) => erase(before(text)) : erase);
    return () => {
      if (before) this.#erased.set(workshop, before);
      else this.#erased.delete(workshop);
    };
  }

  /** While their file is rewritten or replaced nobody holds them; what is asked and typed meanwhile waits, then goes into the new one. */
  async whileClosed<T>(workshop: string, work: () => Promise<T>): Promise<T> {
    let done = () => {};
    this.#closed.set(workshop, new Promise((resolve) => (done = resolve)));
    try {
      await this.#close(workshop);
      return await work();
    } finally {
      this.#closed.delete(workshop);
      done();
    }
  }

  async #close(workshop: string): Promise<void> {
    const drafts = await this.#opened.get(workshop);
    this.#opened.delete(workshop);
    if (drafts && !isRefusal(drafts)) await drafts.close();
  }

  async closeAll(): Promise<void> {
    for (const workshop of [...this.#opened.keys()]) await this.#close(workshop);
  }

  async #of(workshop: string): Promise<Drafts | Refusal> {
    while (this.#closed.has(workshop)) await this.#closed.get(workshop);
    const known = this.#opened.get(workshop);
    if (known) return known;
    const opened = this.#open(workshop);
    this.#opened.set(workshop, opened);
    // What could not be opened is tried again when it is asked for again.
    const drafts = await opened;
    if (isRefusal(drafts) && this.#opened.get(workshop) === opened) this.#opened.delete(workshop);
    return drafts;
  }

  async #open(workshop: string): Promise<Drafts | Refusal> {
    const unfinished = await this.around.before(workshop);
    if (unfinished) return unfinished;
    const ref = { scope: 'workshop', id: workshop } as const;
    const drafts = await openDrafts(ledgerFolder(this.library, ref), ownerOf(ref).name, this.fs);
    if (!isRefusal(drafts) && drafts.setAside) this.around.onSetAside(drafts.setAside);
    return drafts;
  }
}
