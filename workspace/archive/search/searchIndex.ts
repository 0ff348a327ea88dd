import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Sqlite from 'node-sqlite3-wasm';
import { z } from 'zod';
import { IndexFile, type Layout, type LoadSqlite } from './indexFile';
import { readMetadata, type PackageContent } from '../packages/package';
import { searchWords, type Term } from './searchWords';

/** A package as the index knows it. */
export interface Row extends PackageContent {
  row: number;
  id: string;
}

const FOLDER = '.index';
const MOST_HITS = 200;

const filesSchema = z.array(z.object({ path: z.string(), bytes: z.number() }));

const LAYOUT: Layout = {
  version: 2,
  prepare: (database) => {
    database.exec(
      `CREATE TABLE IF NOT EXISTS package (
         row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, workshop TEXT NOT NULL,
         metadata TEXT NOT NULL, files TEXT NOT NULL, searched INTEGER NOT NULL DEFAULT 0)`,
    );
    database.exec('CREATE INDEX IF NOT EXISTS package_workshop ON package (workshop)');
    database.exec('CREATE INDEX IF NOT EXISTS package_lacking ON package (searched) WHERE searched = 0');
    // Words come folded, with spaces between: whatever is no ASCII sign is part of a word.
    database.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, place, facts, text, tokenize = 'ascii')`,
    );
    database.exec(`INSERT INTO words(words, rank) VALUES ('secure-delete', 1)`);
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
  ) {}

  /** Opens the index in a folder of the archive; one that is damaged or of another version starts empty. */
  static async open(archive: string, load: LoadSqlite): Promise<SearchIndex> {
    const file = await IndexFile.open(join(archive, FOLDER), load, LAYOUT);
    return new SearchIndex(file, file.database);
  }

  /** Removes the file of an index that is closed. */
  static destroy(archive: string): Promise<void> {
    return rm(join(archive, FOLDER), { recursive: true, force: true });
  }

  /** What each package looked like when its row was made, by its id. */
  stamps(): Map<string, { row: number; stamp: string }> {
    const rows = this.database.all('SELECT row, id, stamp FROM package');
    return new Map(
      rows.map(({ row, id, stamp }) => [String(id), { row: Number(row), stamp: String(stamp) }]),
    );
  }

  all(): Row[] {
    return this.#rows('SELECT * FROM package', []);
  }

  ofWorkshops(workshops: readonly string[]): Row[] {
    return workshops.flatMap((workshop) =>
      this.#rows('SELECT * FROM package WHERE workshop = ?', [workshop]),
    );
  }

  /** Rows whose text was not taken in yet, the last ones first. */
  lacking(): { row: number; id: string }[] {
    return this.database
      .all('SELECT row, id FROM package WHERE searched = 0 ORDER BY row DESC')
      .map(({ row, id }) => ({ row: Number(row), id: String(id) }));
  }

  /** Takes packages in, in one step; the row of one that is in it already is made anew, and its text is lacking. */
  put(packages: readonly { id: string; stamp: string; content: PackageContent }[]): void {
    this.#inOneStep(() => {
      for (const { id, stamp, content } of packages) {
        const known = this.database.get('SELECT row FROM package WHERE id = ?', [id])?.['row'];
        if (known !== undefined) this.#remove(Number(known));
        const { metadata, files } = content;
        this.database.run(
          'INSERT INTO package (id, stamp, workshop, metadata, files) VALUES (?, ?, ?, ?, ?)',
          [id, stamp, metadata.workshop, JSON.stringify(metadata), JSON.stringify(files)],
        );
      }
    });
  }

  /** Takes in what is looked through of a package, if its row is still there. */
  putText(row: number, text: string): void {
    this.#inOneStep(() => {
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
    });
  }

  remove(rows: readonly number[]): void {
    this.#inOneStep(() => rows.forEach((row) => this.#remove(row)));
  }

  /** Packages that hold everything asked for, best first. */
  find(terms: readonly Term[]): Row[] {
    return this.#rows(
      `SELECT package.* FROM words JOIN package ON package.row = words.rowid WHERE words MATCH ?
         ORDER BY bm25(words, 8.0, 4.0, 2.0, 1.0), package.id LIMIT ${MOST_HITS}`,
      [queryOf(terms)],
    );
  }

  /** How many packages hold everything asked for. */
  count(terms: readonly Term[]): number {
    const counted = this.database.get('SELECT count(*) AS total FROM words WHERE words MATCH ?', [
      queryOf(terms),
    ]);
    return Number(counted?.['total']);
  }

  close(failed = false): Promise<void> {
    return this.file.close(failed);
  }

  #remove(row: number): void {
    this.database.run('DELETE FROM words WHERE rowid = ?', [row]);
    this.database.run('DELETE FROM package WHERE row = ?', [row]);
  }

  #rows(sql: string, values: (string | number)[]): Row[] {
    return this.database.all(sql, values).map(({ row, id, metadata, files }) => {
      const said = readMetadata(String(metadata));
      if (!said) throw new Error('a damaged index');
      const listed = filesSchema.parse(JSON.parse(String(files)));
      return { row: Number(row), id: String(id), metadata: said, files: listed };
    });
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

function queryOf(terms: readonly Term[]): string {
  return terms.map(({ words, begins }) => `"${words.join(' ')}"${begins ? ' *' : ''}`).join(' AND ');
}
