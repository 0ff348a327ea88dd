import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { workshopSchema, type Workshop } from '../../core/model/workshop';
import { proposalsApart } from '../../core/handover/proposalsApart';
import { plainText } from '../../core/queries/plainText';
import { blankWorkshop } from '../../core/workshops/create';
import { openLedger } from '../../workspace/ledger/openLedger';
import { MIGRATIONS } from '../../workspace/migrations';
import { migrateState } from '../../workspace/migrations/migration';
import { readHandover } from '../../workspace/migrations/readHandover';
import { TestDesk, words } from '../support/desk';
import { accepted } from './support/notebook';

const language = 'en' as const;
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'rapporteur-proposals-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** A meeting in which everything happened that a first wording has to come through. */
function meeting(): TestDesk {
  const desk = new TestDesk();
  desk.run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
  desk.run('recommendation.capture', { id: 'r1', language, nodes: words('Trian guards'), proposers: ['ne'] });
  desk.run('recommendation.recapture', { id: 'r1', language, nodes: words('Train guards') });
  for (const id of ['r2', 'r3'])
    desk.run('recommendation.capture', { id, language, nodes: words(`Text of ${id}`) });
  desk.run('recommendation.recapture', { id: 'r3', language, nodes: words('A mend') });
  desk.undo();
  desk.run('recommendation.reword', { id: 'r2', language, nodes: words('Reworded'), base: 1 });
  desk.run('recommendation.recapture', { id: 'r2', language, nodes: words('Reworded in the line') });
  desk.run('recommendation.merge', { id: 'm1', ids: ['r1', 'r2'], wordings: {} });
  desk.run('recommendation.split', { id: 'r3', language, parts: [words('Half'), words('Other half')] });
  return desk;
}

const withoutFrom = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'lineage' in value
    ? Object.fromEntries(
        Object.entries(value).filter(([field]) => field !== 'from' && field !== 'putForward'),
      )
    : value;

/** A line as schema 2 wrote it. */
function inSchema2(line: JournalEntry): JournalEntry {
  const old = (patches: JournalEntry['patches']) =>
    patches
      .filter(({ path }) => path[0] !== 'proposals' && path[2] !== 'putForward')
      .map((patch) => ({ ...patch, value: withoutFrom(patch.value) }));
  return { ...line, schema: 2, patches: old(line.patches), inverse: old(line.inverse) };
}

function stateInSchema2({ proposals: _proposals, recommendations, ...rest }: Workshop): unknown {
  const old = Object.entries(recommendations).map(([id, item]) => [id, withoutFrom(item)]);
  return { ...rest, recommendations: Object.fromEntries(old) };
}

async function migratedFrom(desk: TestDesk): Promise<Workshop> {
  const initial = stateInSchema2(blankWorkshop('w1', '2019-10-24T08:00:00.000Z'));
  // What an earlier version wrote fits no schema of today.
  const earlier = workshopSchema.partial().loose();
  const old = accepted(
    await openLedger(place, { schema: earlier, initial: initial as never, schemaVersion: 2, migrations: [] }),
  );
  for (const line of desk.lines) accepted(await old.journal.append(inSchema2(line), line.rev - 1));
  await old.close();
  const ledger = accepted(
    await openLedger(place, { schema: workshopSchema, migrations: MIGRATIONS.workshop }),
  );
  await ledger.close();
  return ledger.revision.state;
}

const wordings = ({ proposals }: Workshop) =>
  Object.values(proposals)
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, text, asFound }) => [id, number, plainText(text.en?.nodes ?? []), asFound]);

describe('workshops from before there were records of proposals', () => {
  it('get them from the first wordings of their journal, as they would have been made at the time', async () => {
    const desk = meeting();
    const state = await migratedFrom(desk);
    expect(wordings(state)).toEqual([
      ['r1', 1, 'Train guards', undefined],
      ['r2', 2, 'Text of r2', undefined],
      ['r3', 3, 'Text of r3', undefined],
    ]);
    expect(proposalsApart(state)).toEqual(proposalsApart(desk.state));
    // It is opened again from what it was migrated to.
    const again = accepted(
      await openLedger(place, { schema: workshopSchema, migrations: MIGRATIONS.workshop }),
    );
    expect(proposalsApart(again.revision.state)).toEqual(proposalsApart(desk.state));
    expect(again.report.migratedFrom).toBeUndefined();
    await again.close();
  });

  it('take the wording that stands where the journal does not reach back, and say so', () => {
    const old = stateInSchema2(meeting().state);
    const state = workshopSchema.parse(migrateState(old, 2, 3, MIGRATIONS.workshop));
    expect(wordings(state)).toEqual([
      ['r1', 1, 'Train guards', true],
      ['r2', 2, 'Reworded in the line', true],
      ['r3', 3, 'Half', true],
    ]);
    expect(state.recommendations['m1']?.from).toEqual(['r1', 'r2']);
    const half = Object.values(state.recommendations).find(({ lineage }) => lineage[0]?.kind === 'splitFrom');
    expect(half?.from).toEqual(['r3']);
  });

  it('make the same ones on two machines that read the same file, whose beginning says what was put forward', () => {
    const desk = meeting();
    const base = stateInSchema2(desk.state);
    desk.run('recommendation.reword', { id: 'm1', language, nodes: words('By the group'), base: 1 });
    desk.run('recommendation.reword', { id: 'r3', language, nodes: words('Half, reworded'), base: 4 });
    desk.run('recommendation.capture', { id: 'a9', language, nodes: words('Of the group') });
    const written = {
      schema: 2,
      ...{ file: 'f1', handover: 'h1', direction: 'back', label: 'Group 1', at: '2019-10-24T10:00:00.000Z' },
      base,
      state: stateInSchema2(desk.state),
    };
    const [one, other] = [readHandover(written), readHandover(structuredClone(written))];
    expect(one).toEqual(other);
    if (isRefusal(one) || !one.state) throw new Error('refused');
    const { a9, ...before } = one.state.proposals;
    expect(before).toEqual(one.base.proposals);
    expect(a9?.number).toBe(4);
  });
});
