import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../core/ledger/ledger';
import { canonicalJson } from '../../core/catalogue/canonical';
import { explain } from '../../core/messages/explain';
import { isRefusal } from '../../core/messages/refusal';
import { belongingTo } from '../../core/model/belongings';
import type { Workshop } from '../../core/model/workshop';
import { plainText } from '../../core/queries/plainText';
import { encodeLine } from '../../workspace/journal/line';
import { handOver } from './handover/laptops';
import { refusedWith, TestHost } from '../support/host';

/**
 * Libraries of two laptops as written by the last version of schema 1 on 27 November 2026, and the two files that were
 * exchanged. The plenary handed a copy to Group 1 and worked on; the group's file is not taken back yet. Never edited.
 */
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'schema1');
const open: TestHost[] = [];
afterEach(async () => {
  for (const host of open.splice(0)) await host.end();
});

function copyOf(laptop: 'plenary' | 'group'): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-schema1-'));
  cpSync(join(FIXTURES, laptop), folder, { recursive: true });
  return folder;
}

async function laptop(library: string): Promise<{ test: TestHost; workshop: string }> {
  const test = await TestHost.open(library);
  open.push(test);
  const known = Object.values(await test.workshopList()).map(({ id }) => id);
  const sizes = await Promise.all(
    known.map(async (id) => Object.keys((await test.workshop(id)).recommendations).length),
  );
  return { test, workshop: known[sizes.findIndex((size) => size > 0)] ?? '' };
}

const bytesOf = (name: string) => Uint8Array.from(readFileSync(join(FIXTURES, name)));
const notes = (workshop: Workshop, id: string) => belongingTo(workshop.notes, id).map(({ text }) => text);
const unsettled = (workshop: Workshop, id: string) =>
  belongingTo(workshop.conflicts, id).map(({ nodes }) => plainText(nodes));

/** Every file that has the present state, so that the journal need not be read. */
function removeSnapshots(library: string): void {
  for (const name of readdirSync(library, { recursive: true, encoding: 'utf8' }))
    if (/snapshot.*\.json$/.test(name)) rmSync(join(library, name));
}

describe('a meeting of the last schema', () => {
  it.each([
    ['as it lies there', () => undefined],
    ['from its lines alone', removeSnapshots],
  ])('is the same meeting, %s', async (_how, spoil) => {
    const library = copyOf('plenary');
    spoil(library);
    const { test, workshop } = await laptop(library);
    const state = await test.workshop(workshop);
    expect(Object.keys(state.recommendations).sort()).toEqual(['m', 'r1', 'r2', 'r3']);
    expect(['r1', 'r2', 'r3', 'm'].map((id) => notes(state, id))).toEqual([
      ['Ask Niger again'],
      ['Short of money'],
      [],
      ['Ask Niger again', 'They agreed on the phone', 'Short of money', 'Check the merged one'],
    ]);
    expect(unsettled(state, 'r1')).toEqual(['Other second wording of r1']);
    expect(unsettled(state, 'm')).toEqual(['Other second wording of r1', 'Third wording of r1']);
  });

  it('refuses, in plain words, to undo earlier changes, and undoes those made since', async () => {
    const { test, workshop } = await laptop(copyOf('plenary'));
    const ledger = { scope: 'workshop', id: workshop } as const;
    const refused = await test.step('undo', ledger);
    expect(refusedWith(refused)).toBe('undo.beforeUpdate');
    expect(['en', 'fr'].map((speaks) => explain({ refused: 'undo.beforeUpdate' }, speaks as 'en'))).toEqual([
      expect.stringContaining('before Rapporteur was updated'),
      expect.stringContaining('avant la mise à jour de Rapporteur'),
    ]);
    await test.run(ledger, 'note.add', { id: 'r3', text: 'Since' });
    expect(isRefusal(await test.step('undo', ledger))).toBe(false);
    expect(notes(await test.workshop(workshop), 'r3')).toEqual([]);
  });

  it('keeps its history: earlier wordings, and notes that were added and removed', async () => {
    const { test, workshop } = await laptop(copyOf('plenary'));
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.run(ledger, 'note.add', { id: 'r1', text: 'Since' });
    const history = await test.desk.history({ ledger, path: ['recommendations', 'r1'], limit: 50 });
    if (isRefusal(history)) throw new Error(history.refused);
    expect(history.entries.map(({ command }) => command)).toEqual([
      'note.add',
      'note.remove',
      'recommendation.merge',
      'recommendation.reword',
      'recommendation.reword',
      'recommendation.reword',
      'note.add',
      'note.add',
      'recommendation.capture',
    ]);
    const first = history.entries.find(({ command }) => command === 'recommendation.capture');
    expect(JSON.stringify(first?.after)).toContain('First wording of r1');
  });

  it('shows its past, and restores a recommendation removed then, with its belongings', async () => {
    const { test, workshop } = await laptop(copyOf('plenary'));
    const ledger = { scope: 'workshop', id: workshop } as const;
    const all = await test.desk.history({ ledger, path: [], limit: 50 });
    if (isRefusal(all)) throw new Error(all.refused);
    const removed = all.entries.find(({ command }) => command === 'recommendation.remove');
    const rev = (removed?.rev ?? 0) - 1;
    const past = await test.desk.past({ workshop, moment: { rev } });
    if (isRefusal(past)) throw new Error(past.refused);
    expect(notes(past.state, 'r4')).toEqual(['Goes with it']);
    const scope = { of: 'recommendations' as const, recommendations: ['r4'] };
    expect(isRefusal(await test.desk.restore({ workshop, rev, scope }))).toBe(false);
    expect(notes(await test.workshop(workshop), 'r4')).toEqual(['Goes with it']);
  });

  it('takes back a file handed back by the last version, and one handed back by this version', async () => {
    const plenary = await laptop(copyOf('plenary'));
    const { workshop } = plenary;
    expect(await plenary.test.desk.takeBack({ bytes: bytesOf('back.json') })).toEqual({ workshop });
    const taken = await plenary.test.workshop(workshop);
    expect(notes(taken, 'r3')).toEqual(['Said in the group']);
    expect(unsettled(taken, 'r3')).toEqual(['Group’s wording of r3']);
    expect(unsettled(taken, 'r1')).toEqual(['Other second wording of r1', 'Group’s wording of r1']);

    const group = await laptop(copyOf('group'));
    const ledger = { scope: 'workshop', id: workshop } as const;
    await group.test.run(ledger, 'note.add', { id: 'r3', text: 'Said again' });
    const again = await handOver(group.test, workshop);
    expect(await plenary.test.desk.takeBack({ bytes: again })).toEqual({ workshop });
    const both = await plenary.test.workshop(workshop);
    expect(notes(both, 'r3')).toEqual(['Said in the group', 'Said again']);
    expect(unsettled(both, 'r3')).toEqual(['Group’s wording of r3']);
  });

  it('begins on another laptop from a copy that was handed over before', async () => {
    const { test } = await TestHost.ready();
    open.push(test);
    const taken = await test.desk.takeBack({ bytes: bytesOf('out.json') });
    if (isRefusal(taken)) throw new Error(taken.refused);
    const state = await test.workshop(taken.workshop);
    expect(unsettled(state, 'r1')).toEqual(['Other second wording of r1']);
    expect(state.notes).toEqual({});
  });
});

describe('a file of a newer version', () => {
  it('is refused with advice: a copy that was handed over', async () => {
    const { test } = await TestHost.ready();
    open.push(test);
    const file = JSON.parse(new TextDecoder().decode(bytesOf('out.json'))) as { content: object };
    const content = { ...file.content, schema: SCHEMA_VERSION + 1 };
    const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
    const bytes = Uint8Array.from(new TextEncoder().encode(JSON.stringify({ ...file, content, sha256 })));
    const answer = await test.desk.takeBack({ bytes });
    expect(answer).toMatchObject({
      refused: 'file.newerSchema',
      values: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
  });

  it('is refused with advice: a workshop', async () => {
    const { test, workshop } = await TestHost.ready();
    await test.capture(workshop, 'r1', 'One');
    await test.host.close();
    const [journal = ''] = readdirSync(join(test.library, 'workshops'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /journal-\d+\.jsonl$/.test(name))
      .map((name) => join(test.library, 'workshops', name));
    const line = {
      rev: 3,
      schema: SCHEMA_VERSION + 1,
      at: '2027-01-01T08:00:00.000Z',
      actor: 'awa',
      client: 'x',
      command: 'x',
    };
    const newer = encodeLine({ ...line, payload: {}, patches: [], inverse: [] });
    writeFileSync(journal, Buffer.concat([readFileSync(journal), newer]));
    const again = await TestHost.open(test.library);
    open.push(again);
    const opened = await again.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } });
    expect(opened).toMatchObject({
      refused: 'file.newerSchema',
      values: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
  });
});
