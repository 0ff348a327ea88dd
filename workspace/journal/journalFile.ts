import type { JournalEntry } from '../../core/ledger/ledger';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { storageRefusal } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import type { Journal } from './journal';
import { indexSegments } from './indexSegments';
import { JournalIndex } from './journalIndex';
import { decodeLine, encodeLine } from './line';
import { readBackwards } from './readBackwards';
import { readLine } from './readLine';
import { SegmentFile } from './segmentFile';
import { createSegment, listSegments, segmentPath, type JournalEnd } from './segments';

interface Waiting {
  entry: JournalEntry;
  resolve: (outcome: JournalEntry | Refusal) => void;
}

/**
 * The journal in files. Entries that wait together share one write and one fdatasync. The file never keeps
 * what was not acknowledged: after a failure it is cut back to the last acknowledged line, and while even that
 * fails every append is refused.
 */
export class JournalFile implements Journal {
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #owner: string | undefined;
  #end: JournalEnd;
  /** Revision of the entry handed in last. */
  #handedIn: number;
  #waiting: Waiting[] = [];
  #file: SegmentFile;
  #closed = false;
  /** Made when it is first asked for; whole once `#building` has resolved. */
  #index: JournalIndex | undefined;
  #building: Promise<JournalIndex> | undefined;
  /** Everything that touches the file, one after the other. */
  #turn: Promise<void> = Promise.resolve();
  /** How many of these are not done. */
  #turns = 0;
  /** What an entry that may follow at once will ask of the file. */
  #asked: ReturnType<SegmentFile['ready']> | undefined;

  /** `owner`: what each line says of the ledger that it belongs to. */
  constructor(fs: FileSystem, folder: string, end: JournalEnd, owner?: string) {
    this.#fs = fs;
    this.#owner = owner;
    this.#folder = folder;
    this.#end = end;
    this.#file = new SegmentFile(fs, folder, end.segment, end.length);
    this.#handedIn = end.rev;
  }

  get rev(): number {
    return this.#end.rev;
  }

  /** Bytes of acknowledged lines in the last segment. */
  get length(): number {
    return this.#end.length;
  }

  /** Number of the last segment. */
  get segment(): number {
    return this.#end.segment;
  }

  append(entry: JournalEntry, expectedRev: number): Promise<JournalEntry | Refusal> {
    if (this.#closed) return Promise.resolve(refuse('storage.failed', { reason: 'closed' }));
    if (expectedRev !== this.#handedIn || entry.rev !== expectedRev + 1) {
      return Promise.resolve(
        refuse('revision.unexpected', { actual: this.#handedIn, expected: expectedRev }),
      );
    }
    this.#handedIn = entry.rev;
    return new Promise((resolve) => {
      const asked = this.#asked;
      this.#asked = undefined;
      this.#waiting.push({ entry, resolve });
      if (this.#waiting.length === 1)
        this.#inTurn(() => this.#writeWaiting(asked)).catch((fault: unknown) =>
          resolve(storageRefusal(fault)),
        );
    });
  }

  expect(): void {
    if (this.#closed || this.#turns > 0) return;
    const asked = this.#file.ready();
    this.#asked = asked;
    this.#inTurn(() => asked.then(ignore, ignore)).catch(ignore);
    // An entry that comes later asks again.
    setImmediate(() => {
      if (this.#asked === asked) this.#asked = undefined;
    });
  }

  async #writeWaiting(asked: ReturnType<SegmentFile['ready']> | undefined): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const last = batch.at(-1);
    if (!last) return;
    let lines: Buffer[];
    try {
      // The disk answers while the lines are made.
      const ready = asked ?? this.#file.ready();
      ready.catch(ignore);
      lines = batch.map(({ entry }) => this.#encode(entry));
      const [only] = lines;
      await this.#file.append(only && lines.length === 1 ? only : Buffer.concat(lines), ready);
    } catch (error) {
      // What came in meanwhile was written on revisions that now never were.
      const refused = [...batch, ...this.#waiting];
      this.#waiting = [];
      this.#handedIn = this.#end.rev;
      const refusal = storageRefusal(error);
      refused.forEach((waiting) => waiting.resolve(refusal));
      return;
    }
    this.#indexWritten(batch, lines);
    this.#end = { ...this.#end, length: this.#file.length, rev: last.entry.rev };
    batch.forEach(({ entry, resolve }) => resolve(entry));
  }

  /** From here on a new file; its base snapshot must be durable already. Throws the system's error. */
  startSegment(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#file.ready();
      const segment = this.#end.segment + 1;
      await createSegment(this.#fs, this.#folder, segment);
      await this.#file.close();
      this.#file = new SegmentFile(this.#fs, this.#folder, segment, 0, this.#end.length);
      this.#end = { ...this.#end, segment, length: 0 };
    });
  }

  async tail(count: number): Promise<JournalEntry[]> {
    const end = this.#end;
    const { segments } = await listSegments(this.#fs, this.#folder);
    // A folder that is away, or another in its place, looks as one without lines does.
    if (end.length > 0 && !segments.includes(end.segment)) throw refuse('storage.away');
    const newestFirst: JournalEntry[] = [];
    for (const number of segments.filter((segment) => segment <= end.segment).reverse()) {
      if (newestFirst.length >= count) break;
      const path = segmentPath(this.#folder, number);
      const length = number === end.segment ? end.length : (await this.#fs.stat(path)).size;
      newestFirst.push(...(await readBackwards(this.#fs, path, length, count - newestFirst.length)));
    }
    return newestFirst.reverse();
  }

  async *touching(path: readonly string[]): AsyncGenerator<JournalEntry, void, undefined> {
    const index = await this.#indexed();
    for (const rev of index.touching(path)) {
      const place = index.placeOf(rev);
      const line = place && (await readLine(this.#fs, this.#folder, place));
      const entry = line && decodeLine(line);
      if (entry) yield entry;
    }
  }

  #indexed(): Promise<JournalIndex> {
    if (!this.#building) {
      const index = new JournalIndex();
      this.#index = index;
      this.#building = indexSegments(this.#fs, this.#folder, this.#end, index).catch((error: unknown) => {
        this.#building = undefined;
        this.#index = undefined;
        throw error;
      });
    }
    return this.#building;
  }

  /** What is appended while the segments are still being walked comes after all of them. */
  #indexWritten(batch: readonly Waiting[], lines: readonly Buffer[]): void {
    let start = this.#end.length;
    for (const [at, { entry }] of batch.entries()) {
      const { length } = lines[at] ?? [];
      this.#index?.add(entry, { segment: this.#end.segment, start, length });
      start += length;
    }
  }

  #encode(entry: JournalEntry): Buffer {
    return encodeLine(this.#owner === undefined ? entry : { ...entry, of: this.#owner });
  }

  close(): Promise<void> {
    this.#closed = true;
    return this.#inTurn(() => this.#file.close());
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turns += 1;
    const done = this.#turn.then(work);
    this.#turn = done.then(ignore, ignore).then(() => {
      this.#turns -= 1;
    });
    return done;
  }
}

function ignore(): void {}
