import { Worker } from 'node:worker_threads';
import type { PackagesFound, PackagesListed } from '../../../core/contract/answers';
import { refuse, type Refusal } from '../../../core/messages/refusal';
import { systemFault } from '../../../core/messages/systemFaults';
import type { PackageSummary } from '../packages/package';
import type { Packages } from '../packages/packages';
import type { Indexing, OfWorkshop } from './indexing';
import { PackageIndex } from './packageIndex';
import { SearchIndex } from './searchIndex';
import type { FromThread, Question, ToThread } from './threadMessages';

interface Waiting {
  packages: PackageSummary[];
  settle: (value: unknown) => void;
  fail: (fault: Error) => void;
}

/** Megabytes that the thread may hold. */
const MAX_MEMORY = 512;

/**
 * The search index in a thread of its own, so that indexing and searching block nothing else. The thread starts with
 * the first question; one that fails is restarted once per question. Without it packages are read here.
 */
export class IndexInThread implements Indexing {
  #thread: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #without: PackageIndex;

  /** @param bundle path of the bundled `archive-index.cjs` */
  constructor(
    private readonly packages: Packages,
    private readonly bundle: string,
  ) {
    this.#without = new PackageIndex(packages, () => Promise.reject(new Error('no thread for the index')));
  }

  list(within: number): Promise<PackagesListed | Refusal> {
    return this.#ask({ method: 'list', given: [within] }, () => this.#without.list(within));
  }

  ofWorkshop(workshop: string, stem?: string): Promise<OfWorkshop | Refusal> {
    return this.#ask({ method: 'ofWorkshop', given: [workshop, stem] }, () =>
      this.#without.ofWorkshop(workshop, stem),
    );
  }

  search(words: string, within: number): Promise<PackagesFound | Refusal> {
    return this.#ask<PackagesFound | Refusal>({ method: 'search', given: [words, within] }, async () =>
      refuse('archive.searchUnavailable', { reason: systemFault(undefined) }),
    );
  }

  add(id: string): Promise<void> {
    return this.#ask({ method: 'add', given: [id] }, async () => undefined);
  }

  catchUp(): Promise<void> {
    return this.#ask({ method: 'catchUp', given: [] }, () => SearchIndex.destroy(this.packages.folder));
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    if (!thread) return;
    await this.#askOnce({ method: 'close', given: [] }).catch(() => undefined);
    this.#thread = undefined;
    await thread.terminate();
  }

  async #ask<T>(question: Question, without: () => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        // The thread answers with what the method of the same name returns: it is ours, from the same sources.
        return (await this.#askOnce(question)) as T;
      } catch {
        // Asked again, of a new thread.
      }
    }
    return without();
  }

  #askOnce(question: Question): Promise<unknown> {
    return new Promise((settle, fail) => {
      const id = (this.#last += 1);
      this.#waiting.set(id, { packages: [], settle, fail });
      this.#send((this.#thread ??= this.#begin()), { id, question });
    });
  }

  #send(thread: Worker, message: ToThread): void {
    // It keeps the process only while somebody waits for an answer.
    thread.ref();
    thread.postMessage(message);
  }

  #begin(): Worker {
    const thread = new Worker(this.bundle, {
      workerData: { folder: this.packages.folder },
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY, maxYoungGenerationSizeMb: YOUNG },
    });
    thread.on('message', (message: FromThread) => this.#take(thread, message));
    thread.on('error', (fault) => this.#end(thread, fault));
    thread.on('exit', () => this.#end(thread, new Error('the thread of the index ended')));
    return thread;
  }

  #take(thread: Worker, message: FromThread): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if ('part' in message) {
      waiting.packages.push(...message.part);
      return this.#send(thread, { id: message.id, next: true });
    }
    this.#waiting.delete(message.id);
    if (this.#waiting.size === 0) thread.unref();
    if ('fault' in message) waiting.fail(new Error(message.fault));
    else waiting.settle(whole(message.value, waiting.packages));
  }

  #end(thread: Worker, fault: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of all) fail(fault);
  }
}

/** Megabytes of what the thread has just made: a small room is tidied more often, and the process stays small. */
const YOUNG = 2;

function whole(value: unknown, packages: PackageSummary[]): unknown {
  return packages.length > 0 && typeof value === 'object' ? { ...value, packages } : value;
}
