import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCHEMA_VERSION, type Scope } from '../../core/ledger/ledger';
import { librarySchema } from '../../core/model/library';
import { peopleSchema } from '../../core/model/participation';
import { workshopSchema } from '../../core/model/workshop';
import { openLedger } from '../../workspace/ledger/openLedger';
import { MIGRATIONS } from '../../workspace/migrations';
import type { Migration } from '../../workspace/migrations/migration';
import { temporaryFolders } from './support/folders';
import { accepted, openNotebook, writeNotes } from './support/notebook';

const folder = temporaryFolders();

/** A second schema for the notebooks of these tests: notes become a list of pages. */
const pagesSchema = z.strictObject({ pages: z.array(z.string()) });
const toPages: Migration = {
  to: 2,
  migrate: (state) => ({
    pages: Object.values(z.object({ notes: z.record(z.string(), z.string()) }).parse(state).notes),
  }),
};
const asPages = { schema: pagesSchema, initial: { pages: [] }, schemaVersion: 2, migrations: [toPages] };

describe('a ledger of an older schema', () => {
  it('replays its old lines in the old form, migrates, and continues in a new segment', async () => {
    const place = folder();
    const old = await openNotebook(place);
    await old.saveSnapshot(await writeNotes(old, old.revision, 2, 'first'));
    await writeNotes(old, { rev: 2, state: { notes: { n1: 'first', n2: 'first' } } }, 1, 'third');
    await old.close();
    const oldLines = readFileSync(join(place, 'journal-000001.jsonl'), 'utf8');

    const ledger = accepted(await openLedger(place, asPages));
    expect(ledger.revision).toEqual({ rev: 3, state: { pages: ['first', 'first', 'third'] } });
    expect(ledger.report).toEqual({ problems: [], replayed: 1, migratedFrom: 1 });
    const [last] = await ledger.journal.tail(1);
    if (!last) throw new Error('no line');
    const patches = [{ op: 'add' as const, path: ['pages', 3], value: 'fourth' }];
    accepted(await ledger.journal.append({ ...last, rev: 4, schema: 2, patches }, 3));
    await ledger.close();
    expect(readFileSync(join(place, 'journal-000001.jsonl'), 'utf8')).toBe(oldLines);

    const again = accepted(await openLedger(place, asPages));
    expect(again.revision).toEqual({ rev: 4, state: { pages: ['first', 'first', 'third', 'fourth'] } });
    expect(again.report).toEqual({ problems: [], replayed: 1 });
    expect((await again.journal.tail(Infinity)).map((entry) => entry.schema)).toEqual([1, 1, 1, 2]);
    await again.close();
  });

  it('migrates from the journal alone when every snapshot is spoilt', async () => {
    const place = folder();
    const old = await openNotebook(place);
    await writeNotes(old, old.revision, 2, 'text');
    await old.close();
    await accepted(await openLedger(place, asPages)).close();
    writeFileSync(join(place, 'snapshot.json'), '');
    writeFileSync(join(place, 'base-000002.json'), '{');
    const ledger = accepted(await openLedger(place, asPages));
    expect(ledger.revision).toEqual({ rev: 2, state: { pages: ['text', 'text'] } });
    expect(ledger.report.problems.map(({ problem }) => problem)).toEqual([
      'damagedSnapshot',
      'damagedSnapshot',
    ]);
    await ledger.close();
  });

  it('is refused and not changed when no migration leads to the present schema', async () => {
    const place = folder();
    const old = await openNotebook(place);
    await writeNotes(old, old.revision, 1);
    await old.close();
    const before = readdirSync(place);
    const outcome = await openLedger(place, { ...asPages, migrations: [] });
    expect(outcome).toMatchObject({ refused: 'storage.failed' });
    expect(readdirSync(place)).toEqual(before);
  });
});

const SCHEMAS: Record<Scope, z.ZodType> = {
  library: librarySchema,
  workshop: workshopSchema,
  people: peopleSchema,
};
const FIXTURES = join(__dirname, '..', 'fixtures', 'ledgers');

/**
 * A ledger of each released schema: tests/fixtures/ledgers/<schema>/<scope>/. Never edited once that schema was
 * released; a new schema adds a folder.
 */
describe('ledgers of every schema ever released', () => {
  const schemas = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
  const ledgers = schemas.flatMap((schema) => Object.keys(SCHEMAS).map((scope) => [schema, scope] as const));

  it.each(ledgers)('schema %i of the %s opens completely', async (schema, scope) => {
    const fixture = join(FIXTURES, String(schema), scope);
    expect(existsSync(fixture)).toBe(true);
    const place = folder();
    cpSync(fixture, place, { recursive: true });
    const known = scope as Scope;
    const ledger = accepted(
      await openLedger(place, { schema: SCHEMAS[known], migrations: MIGRATIONS[known] }),
    );
    const lines = readFileSync(join(fixture, 'journal-000001.jsonl'), 'utf8').trim().split('\n');
    expect(ledger.revision.rev).toBe(lines.length);
    expect(ledger.report.problems).toEqual([]);
    // The last change is in the state, whatever form the state has by now.
    expect(JSON.stringify(ledger.revision.state)).toContain('Renforcer la coopération opérationnelle');
    await ledger.close();
  });
});
