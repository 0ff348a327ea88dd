import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDrafts } from '../../../workspace/drafts/drafts';
import { ledgerFolder } from '../../../workspace/library/layout';
import { openLibrary } from '../../../workspace/library/openLibrary';
import { accepted, openNotebook } from '../support/notebook';
import { bundleChild, runAndKill, type Moment, type Promised } from './killed';

const RUNS = Number(process.env['RAPPORTEUR_KILLS'] ?? 20);

let place = '';
let child = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
  child = await bundleChild(place);
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Losses {
  edits: number;
  drafts: number;
  /** Drafts sent more than a second before the end, acknowledged or not. */
  oldDrafts: number;
  problems: string[];
}

/** Opens the library of the killed process, as the next start would, and counts missing revisions and drafts. */
async function lossesOf(promised: Promised, home: string): Promise<Losses> {
  const library = accepted(await openLibrary(join(home, 'library')));
  const folder = ledgerFolder(library.path, { scope: 'workshop', id: 'w1' });
  const ledger = await openNotebook(folder);
  const entries = await ledger.journal.tail(Infinity);
  const drafts = accepted(await openDrafts(folder, 'workshop/w1'));
  const revs = new Set(entries.map((entry) => entry.rev));
  // The state equals a replay of the whole history, whichever snapshot it was opened from.
  const expected: Record<string, string> = {};
  for (const { payload } of entries) {
    const note = payload as { key: string; text: string };
    expected[note.key] = note.text;
  }
  expect(ledger.revision.state.notes).toEqual(expected);
  expect(ledger.revision.rev).toBe(entries.length);
  const value = drafts.list()[0]?.value;
  const kept = typeof value === 'number' ? value : 0;
  const losses = {
    edits: promised.edits.filter((rev) => !revs.has(rev)).length,
    drafts: promised.drafts.filter((count) => count > kept).length,
    oldDrafts: promised.drafted.filter(({ count, at }) => at < promised.killedAt - 1000 && count > kept)
      .length,
    problems: [
      ...ledger.report.problems.map(({ problem }) => problem),
      ...(drafts.setAside ? [drafts.setAside.problem] : []),
    ],
  };
  await ledger.close();
  await library.close();
  return losses;
}

/**
 * The moment of a kill: mostly after some acknowledgements (none: while it is starting) and a random delay, and in
 * every fifth run late enough for drafts to be old. Counted in acknowledgements, since a busy machine starts slowly.
 */
const moment = (run: number): Moment =>
  run % 5 === 4
    ? { promises: 1, then: 1300 + Math.random() * 200 }
    : { promises: Math.floor(Math.random() * 120), then: Math.random() * 30 };

describe('kill -9 during capture', () => {
  it(
    `loses nothing acknowledged in ${RUNS} runs on one library`,
    async () => {
      let edits = 0;
      let drafts = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const promised = await runAndKill(child, place, 'careful', moment(run));
        expect(promised.failures).toEqual([]);
        const losses = await lossesOf(promised, place);
        expect(losses).toMatchObject({ edits: 0, drafts: 0, oldDrafts: 0 });
        // The last line may be torn; nothing else may be wrong.
        expect(losses.problems.filter((problem) => problem !== 'tornLine')).toEqual([]);
        edits += promised.edits.length;
        drafts += promised.drafts.length;
      }
      expect(edits).toBeGreaterThan(RUNS * 5);
      expect(drafts).toBeGreaterThan(RUNS);
    },
    RUNS * 10_000,
  );

  it('this test notices a process that acknowledges before it has written', async () => {
    const home = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
    let lost = { edits: 0, drafts: 0 };
    for (let run = 0; run < 20 && (lost.edits === 0 || lost.drafts === 0); run += 1) {
      const losses = await lossesOf(await runAndKill(child, home, 'hasty', moment(run)), home);
      lost = { edits: lost.edits + losses.edits, drafts: lost.drafts + losses.drafts };
    }
    rmSync(home, { recursive: true, force: true });
    expect(lost.edits).toBeGreaterThan(0);
    expect(lost.drafts).toBeGreaterThan(0);
  }, 60_000);
});
