import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Sqlite from 'node-sqlite3-wasm';
import { foldedWords } from '../../core/directory/fold';

/** What is looked through of one package. */
export interface IndexedPackage {
  id: string;
  title: string;
  place: string;
  /** Date, style, language, workshop: whatever else it may be asked for by. */
  facts: string;
  text: string;
}

export type LoadSqlite = () => Promise<Pick<typeof Sqlite, 'Database'>>;

/** Counts up when the way texts are indexed changes: an index of another version is made anew. */
const VERSION = 1;
const MOST_HITS = 200;

/**
 * A full-text index of the archive (SQLite FTS5). It is derived from the packages and may be thrown away at any
 * time. Words are folded before they go in and before they are asked for: "oeuvre" finds "Œuvre".
 */
export class SearchIndex {
  readonly #database: Sqlite.Database;

  private constructor(database: Sqlite.Database) {
    this.#database = database;
  }

  /** Opens the index in a folder that is its own; one that is damaged or of another version starts empty. */
  static async open(folder: string, load: LoadSqlite): Promise<SearchIndex> {
    const sqlite = await load();
    try {
      return await SearchIndex.#openOnce(folder, sqlite);
    } catch {
      await rm(folder, { recursive: true, force: true });
      return SearchIndex.#openOnce(folder, sqlite);
    }
  }

  static async #openOnce(
    folder: string,
    { Database }: Awaited<ReturnType<LoadSqlite>>,
  ): Promise<SearchIndex> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'search.sqlite');
    // Its lock is a folder, which a killed process leaves behind. The library's own lock is what counts.
    await rm(`${path}.lock`, { recursive: true, force: true });
    const database = new Database(path);
    try {
      // What a power cut loses of an index is made anew.
      database.exec('PRAGMA synchronous = OFF');
      // What is taken out of the index is overwritten, not only forgotten.
      database.exec('PRAGMA secure_delete = ON');
      const version = database.get('PRAGMA user_version')?.['user_version'];
      if (version !== 0 && version !== VERSION) throw new Error('an index of another version');
      database.exec(
        `CREATE VIRTUAL TABLE IF NOT EXISTS packages
           USING fts5(id UNINDEXED, title, place, facts, text, tokenize = 'unicode61 remove_diacritics 2')`,
      );
      if (version === 0) database.exec(`PRAGMA user_version = ${VERSION}`);
      // A damaged file says so here rather than in the middle of a search.
      database.exec(`INSERT INTO packages(packages) VALUES ('integrity-check')`);
      return new SearchIndex(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** Ids of the packages that are in it. */
  ids(): string[] {
    return this.#database
      .all('SELECT id FROM packages')
      .flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  }

  /** Takes packages in, in one step; one that is in it already is replaced. */
  add(packages: readonly IndexedPackage[]): void {
    this.#database.exec('BEGIN');
    try {
      for (const { id, title, place, facts, text } of packages) {
        const folded = [title, place, facts, text].map((part) => foldedWords(part).join(' '));
        this.remove(id);
        this.#database.run('INSERT INTO packages VALUES (?, ?, ?, ?, ?)', [id, ...folded]);
      }
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  remove(id: string): void {
    this.#database.run('DELETE FROM packages WHERE id = ?', [id]);
  }

  /** Ids of the packages that hold every word (or a word that begins with it), best first. */
  find(words: string): string[] {
    const query = foldedWords(words)
      .map((word) => `"${word.replace(/"/g, '')}"*`)
      .join(' AND ');
    if (query === '') return [];
    return this.#database
      .all(
        `SELECT id FROM packages WHERE packages MATCH ?
           ORDER BY bm25(packages, 0.0, 8.0, 4.0, 2.0, 1.0), id LIMIT ${MOST_HITS}`,
        [query],
      )
      .flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  }

  close(): void {
    this.#database.close();
  }
}
