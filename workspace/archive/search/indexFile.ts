import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Sqlite from 'node-sqlite3-wasm';
import { unlessMissing } from '../../files/failures';
import { makeFolder } from '../../files/makeFolder';

export type LoadSqlite = () => Promise<Pick<typeof Sqlite, 'Database'>>;

const FILE = 'search.sqlite';
/** Size and time of the file as it was closed. */
const CLOSED = 'closed';

/** How a database is laid out; `prepare` may be run again on one that has its tables. */
export interface Layout {
  /** Counts up when the layout or the way texts are indexed changes: a file of another version is made anew. */
  version: number;
  prepare: (database: Sqlite.Database) => void;
  /** Throws when the database is damaged. It reads all of it. */
  check: (database: Sqlite.Database) => void;
}

/** The database file of the index, in a folder of its own. What it holds is derived: damaged, it starts empty. */
export class IndexFile {
  private constructor(
    readonly database: Sqlite.Database,
    private readonly folder: string,
  ) {}

  static async open(folder: string, load: LoadSqlite, layout: Layout): Promise<IndexFile> {
    const sqlite = await load();
    try {
      return await IndexFile.#openOnce(folder, sqlite, layout);
    } catch {
      await rm(folder, { recursive: true, force: true });
      return IndexFile.#openOnce(folder, sqlite, layout);
    }
  }

  static async #openOnce(
    folder: string,
    { Database }: Awaited<ReturnType<LoadSqlite>>,
    { version, prepare, check }: Layout,
  ): Promise<IndexFile> {
    // Only within the archive: an empty mount point, where a stick was, must not fill.
    await makeFolder(folder, dirname(folder));
    const path = join(folder, FILE);
    // Its lock is a folder, which a killed process leaves behind. The library's own lock is what counts.
    await rm(`${path}.lock`, { recursive: true, force: true });
    const before = await stateOf(path);
    const closed = await unlessMissing(readFile(join(folder, CLOSED), 'utf8'));
    await rm(join(folder, CLOSED), { force: true });
    const database = new Database(path);
    try {
      // What a power cut loses of an index is made anew, and nothing that is taken out may stay behind in a journal.
      database.exec('PRAGMA synchronous = OFF');
      // Nobody else has it: locking it anew for each question takes longer than most answers.
      database.exec('PRAGMA locking_mode = EXCLUSIVE');
      database.exec('PRAGMA journal_mode = MEMORY');
      // What is taken out of the index is overwritten, not only forgotten.
      database.exec('PRAGMA secure_delete = ON');
      const found = database.get('PRAGMA user_version')?.['user_version'];
      if (found !== 0 && found !== version) throw new Error('an index of another version');
      prepare(database);
      if (found === 0) database.exec(`PRAGMA user_version = ${version}`);
      // Looking through all of it is for a file that was not closed as it is now: by a crash, or changed since.
      else if (closed !== before) check(database);
      return new IndexFile(database, folder);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** Closes it; one that failed is looked through at the next opening. */
  async close(failed = false): Promise<void> {
    this.database.close();
    if (failed) return;
    const state = await stateOf(join(this.folder, FILE));
    if (state !== undefined) await writeFile(join(this.folder, CLOSED), state, { mode: 0o600 });
  }
}

async function stateOf(path: string): Promise<string | undefined> {
  const found = await unlessMissing(stat(path));
  return found && `${found.size} ${found.mtimeMs}`;
}
