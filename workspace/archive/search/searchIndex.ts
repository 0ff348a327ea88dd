import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Sqlite from 'node-sqlite3-wasm';
import { IndexFile, type Layout, type LoadSqlite } from './indexFile';
import { readMetadata, type PackageContent } from '../packages/package';
import { searchWords, type Term } from './searchWords';

/** Number of a package's row, and what the package looked like when that was made. */
interface Known {
  row: number;
  stamp: string;
}

/** A package as the index knows it. */
export interface Row extends PackageContent {
  row: number;
  id: string;
}

const FOLDER = '.index';
const MAX_HITS = 200;
/** Pages of the database that are put together at a time. */
const PAGES = 64;

const LAYOUT: Layout = {
  version: 4,
  prepare: (database) => {
    database.exec(
      `CREATE TABLE IF NOT EXISTS package (
         row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, workshop TEXT NOT NULL,
         metadata TEXT NOT NULL, files INTEGER NOT NULL, bytes INTEGER NOT NULL, searched INTEGER NOT NULL DEFAULT 0)`,
    );
    database.exec('CREATE INDEX IF NOT EXISTS package_workshop ON package (workshop)');
    database.exec('CREATE INDEX IF NOT EXISTS package_lacking ON package (searched) WHERE searched = 0');
    // Words come folded, with spaces between: whatever is no ASCII sign is part of a word.
    database.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, place, facts, text, tokenize = 'ascii')`,
    );
    database.exec(`INSERT INTO words(words, rank) VALUES ('secure-delete', 1)`);
    // Pieces of the index are put together by `tidy`, a little at a time, and not while a text is taken in.
    database.exec(`INSERT INTO words(words, rank) VALUES ('automerge', 0)`);
    database.exec(`INSERT INTO words(words, rank) VALUES ('crisismerge', 1000)`);
  },
  check: (database) => {
    const found = database.get('PRAGMA integrity_check')?.['integrity_check'];
    if (found !== 'ok') throw new Error('a damaged index');
    database.exec(`INSERT INTO words(words) VALUES ('integrity-check')`);
  },
};

/**
 * One row for each package (SQLite), and the words of those whose text was taken in (FTS5), under the row's number. It is
 * derived from the packages and may be thrown away at any time. Throws what SQLite throws.
 */
export class SearchIndex {
  private constructor(
    private readonly file: IndexFile,
    private readonly database: Sqlite.Database,
    private readonly known: Map<string, Known>,
  ) {}

  /** Opens the index in a folder of the archive; one that is damaged or of another version starts empty. */
  static async open(archive: string, load: LoadSqlite): Promise<SearchIndex> {
    const file = await IndexFile.open(SearchIndex.folderIn(archive), load, LAYOUT);
    return new SearchIndex(file, file.database, knownIn(file.database));
  }

  static folderIn(archive: string): string {
    return join(archive, FOLDER);
  }

  /** Removes the file of an index that is closed. */
  static destroy(archive: string): Promise<void> {
    return rm(SearchIndex.folderIn(archive), { recursive: true, force: true });
  }

  /** What each package looked like when its row was made, by its id. */
  get stamps(): ReadonlyMap<string, Known> {
    return this.known;
  }

  /** So many rows behind a row, in their order. */
  after(row: number, most: number): Row[] {
    return this.#rows('SELECT * FROM package WHERE row > ? ORDER BY row LIMIT ?', [row, most]);
  }

  ofWorkshops(workshops: readonly string[]): Row[] {
    return workshops.flatMap((workshop) =>
      this.#rows('SELECT * FROM package WHERE workshop = ?', [workshop]),
    );
  }

  /** Rows whose text was not taken in yet, the last ones first. */
  withoutText(): { row: number; id: string }[] {
    return this.database
      .all('SELECT row, id FROM package WHERE searched = 0 ORDER BY row DESC')
      .map(({ row, id }) => ({ row: Number(row), id: String(id) }));
  }

  /** Takes packages in, in one step; the row of one that is in it already is made anew, and its text is lacking. */
  put(packages: readonly { id: string; stamp: string; content: PackageContent }[]): void {
    this.#inOneStep(() => {
      for (const { id, stamp, content } of packages) {
        this.#remove(id);
        const { metadata, files, bytes } = content;
        const { lastInsertRowid } = this.database.run(
          'INSERT INTO package (id, stamp, workshop, metadata, files, bytes) VALUES (?, ?, ?, ?, ?, ?)',
          [id, stamp, metadata.workshop, JSON.stringify(metadata), files, bytes],
        );
        this.known.set(id, { row: Number(lastInsertRowid), stamp });
      }
    });
  }

  /** Takes in what is looked through of packages, in one step; those whose row is not there any more are left out. */
  putTexts(texts: readonly { id: string; row: number; text: string }[]): void {
    this.#inOneStep(() => texts.forEach((each) => this.#putText(each)));
  }

  /** Puts a few pieces of the index together; answers whether there is more to do. */
  mergeSegments(): boolean {
    const before = this.#changes();
    this.database.exec(`INSERT INTO words(words, rank) VALUES ('merge', ${PAGES})`);
    // Fewer than two changes: nothing was put together (SQLite's own account of it).
    return this.#changes() - before >= 2;
  }

  /** How many packages' texts were not taken in yet. */
  countWithoutText(): number {
    const counted = this.database.get('SELECT count(*) AS lacking FROM package WHERE searched = 0');
    return Number(counted?.['lacking']);
  }

  #changes(): number {
    return Number(this.database.get('SELECT total_changes() AS changes')?.['changes']);
  }

  #putText({ id, row, text }: { id: string; row: number; text: string }): void {
    // The number of a row that went may be another's now.
    if (this.known.get(id)?.row !== row) return;
    const [known] = this.#rows('SELECT * FROM package WHERE row = ? AND searched = 0', [row]);
    if (!known) return;
    const { title, place, date, issuedOn = '', language, style, correction } = known.metadata;
    const facts = [known.id, date, issuedOn, language, style, correction?.number ?? ''].join(' ');
    const folded = [title, place, facts, text].map((part) => searchWords(part).join(' '));
    this.database.run('INSERT INTO words (rowid, title, place, facts, text) VALUES (?, ?, ?, ?, ?)', [
      row,
      ...folded,
    ]);
    this.database.run('UPDATE package SET searched = 1 WHERE row = ?', [row]);
  }

  /** Takes packages out, in one step. */
  remove(ids: readonly string[]): void {
    if (ids.length > 0) this.#inOneStep(() => ids.forEach((id) => this.#remove(id)));
  }

  /** The packages that hold everything asked for, best first, and how many there are. */
  find(terms: readonly Term[]): { rows: Row[]; total: number } {
    // Looked through once for both: a beginning that most texts have takes a while.
    const found = this.database.all(
      `WITH hit AS MATERIALIZED (
         SELECT rowid AS row, bm25(words, 8.0, 4.0, 2.0, 1.0) AS score FROM words WHERE words MATCH ?)
       SELECT package.*, (SELECT count(*) FROM hit) AS total FROM hit JOIN package ON package.row = hit.row
         ORDER BY hit.score, package.id LIMIT ${MAX_HITS}`,
      [queryOf(terms)],
    );
    return { rows: found.map(rowOf), total: Number(found[0]?.['total'] ?? 0) };
  }

  close(failed = false): Promise<void> {
    return this.file.close(failed);
  }

  #remove(id: string): void {
    const row = this.known.get(id)?.row;
    if (row === undefined) return;
    this.known.delete(id);
    this.database.run('DELETE FROM words WHERE rowid = ?', [row]);
    this.database.run('DELETE FROM package WHERE row = ?', [row]);
  }

  #rows(sql: string, values: (string | number)[]): Row[] {
    return this.database.all(sql, values).map(rowOf);
  }

  #inOneStep(work: () => void): void {
    this.database.exec('BEGIN');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** A few at a time, so that it takes little room. */
function knownIn(database: Sqlite.Database): Map<string, Known> {
  const known = new Map<string, Known>();
  for (let from = 0; ;) {
    const rows = database.all('SELECT row, id, stamp FROM package WHERE row > ? ORDER BY row LIMIT 250', [
      from,
    ]);
    for (const { row, id, stamp } of rows) known.set(String(id), { row: Number(row), stamp: String(stamp) });
    const last = rows.at(-1);
    if (!last) return known;
    from = Number(last['row']);
  }
}

function rowOf({ row, id, metadata, files, bytes }: Sqlite.QueryResult): Row {
  const said = readMetadata(String(metadata));
  if (!said) throw new Error('a damaged index');
  return { row: Number(row), id: String(id), metadata: said, files: Number(files), bytes: Number(bytes) };
}

function queryOf(terms: readonly Term[]): string {
  return terms.map(({ words, begins }) => `"${words.join(' ')}"${begins ? ' *' : ''}`).join(' AND ');
}
