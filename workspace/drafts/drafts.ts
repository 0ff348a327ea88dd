import { join } from 'node:path';
import { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { draftAbout, type DraftAbout } from '../../core/model/draftAbout';
import { storageRefusal, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { moveAway } from '../files/quarantine';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder } from '../files/syncFolder';
import { writeDurably } from '../files/writeDurably';

const SCHEMA = 1;
const LARGEST = 64 * 1024 * 1024;

const draftSchema = z.object({
  /** Says what is being written and by which window. */
  key: z.string().min(1).max(300),
  /** Id of the person who was typing; absent in files from before it was kept. */
  actor: z.string().max(100).optional(),
  value: z.unknown(),
  ...draftAbout.shape,
  /** ISO 8601 instant at which it was handed in. */
  at: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Key and author of a draft: two people have one each of the same text. */
export interface DraftOf {
  key: string;
  actor?: string | undefined;
}

/** A draft as a window sends it. */
export type SubmittedDraft = DraftOf & DraftAbout;

const nameOf = ({ key, actor }: DraftOf) => `${actor ?? ''} ${key}`;

const fileSchema = z.object({
  schema: z.number(),
  /** Ledger they belong to (`workshop/<id>`), so that they are not offered in another; absent in older files. */
  ledger: z.string().optional(),
  drafts: z.array(draftSchema),
});

/** Why a drafts file was set aside, and where it is kept. */
export interface DraftsSetAside {
  problem: 'damagedDrafts' | 'foreignDrafts';
  kept: string;
}

/** Unfinished text beside a journal, in `drafts.json`: durable, offered again after a crash, never part of the state. */
export class Drafts {
  readonly #drafts: Map<string, Draft>;
  /** Callers whose change the next write will hold. */
  #waiting: ((outcome: Refusal | undefined) => void)[] = [];
  #writing: Promise<void> | undefined;

  constructor(
    readonly fs: FileSystem,
    readonly path: string,
    drafts: readonly Draft[],
    /** What its lines of a journal would say: whose they are. */
    private readonly owner: string,
    /** Problem found at opening, to be reported. */
    readonly setAside?: DraftsSetAside,
  ) {
    this.#drafts = new Map(drafts.map((draft) => [nameOf(draft), draft]));
  }

  list(): Draft[] {
    return [...this.#drafts.values()];
  }

  /** Resolves once it is on disk; puts that wait together share one write. It is listed at once. */
  put({ key, actor, ...about }: SubmittedDraft, value: unknown, at: string): Promise<Refusal | undefined> {
    const whose = actor !== undefined && { actor };
    this.#drafts.set(nameOf({ key, actor }), { key, ...whose, value, ...about, at });
    return this.#written();
  }

  /** The text was committed or thrown away. */
  drop(of: DraftOf): Promise<Refusal | undefined> {
    return this.#drafts.delete(nameOf(of)) ? this.#written() : Promise.resolve(undefined);
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #written(): Promise<Refusal | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    // One turn of the event loop, so that calls made together are written together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const settled = this.#waiting;
      this.#waiting = [];
      const bytes = Buffer.from(JSON.stringify({ schema: SCHEMA, ledger: this.owner, drafts: this.list() }));
      const outcome = await writeDurably(this.path, bytes, { fs: this.fs });
      settled.forEach((resolve) => resolve(outcome));
    }
    this.#writing = undefined;
  }
}

/** Opens the drafts of a ledger in its folder. An unreadable or foreign file goes to quarantine; a newer version's is refused, untouched. */
export async function openDrafts(
  folder: string,
  owner: string,
  fs: FileSystem = disk,
): Promise<Drafts | Refusal> {
  const path = join(folder, 'drafts.json');
  try {
    await ensureFolder(fs, folder);
    const bytes = await unlessMissing(readFileWhole(path, LARGEST, fs));
    if (bytes === undefined) return new Drafts(fs, path, [], owner);
    const drafts = readDrafts(bytes, owner);
    if (isRefusal(drafts)) return drafts;
    if (typeof drafts !== 'string') return new Drafts(fs, path, drafts, owner);
    return new Drafts(fs, path, [], owner, { problem: drafts, kept: await moveAway(fs, folder, path) });
  } catch (error) {
    return isRefusal(error) ? error : storageRefusal(error);
  }
}

function readDrafts(bytes: Buffer, owner: string): Draft[] | Refusal | DraftsSetAside['problem'] {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(bytes.toString()));
    if (!parsed.success) return 'damagedDrafts';
    const { schema, drafts, ledger = owner } = parsed.data;
    if (ledger !== owner) return 'foreignDrafts';
    return schema > SCHEMA ? refuse('file.newerSchema', { found: schema, known: SCHEMA }) : drafts;
  } catch {
    return 'damagedDrafts';
  }
}
