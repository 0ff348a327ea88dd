import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '../../../core/catalogue/canonical';
import type { LedgerRef } from '../../../core/ledger/ledger';
import { isRefusal } from '../../../core/messages/refusal';
import { ledgerFolder } from '../../../workspace/library/layout';
import { harm } from '../damage/harm';
import { count, find, noteEnded } from '../figures';
import { startHost } from '../hostProcess';
import type { Part, PartRun } from '../part';
import { Promised } from '../promised';
import { seeded } from '../random';
import { createWorkshop, emptyScene, openSession, settleIn, type Session } from '../session';
import { WORK } from '../work';
import { removeFolder } from '../../support/removeFolder';

interface Whole {
  ref: LedgerRef;
  state: string;
}

/** Three workshops with people and drafts: as a kill leaves them (`young`), and closed, opened and written to again. */
async function makeLibrary(run: PartRun, library: string, young: boolean): Promise<Whole[]> {
  mkdirSync(library, { recursive: true });
  const given = {
    promised: new Promised(),
    random: seeded(run.seed),
    figures: run.figures,
    scene: emptyScene(),
  };
  for (const sitting of young ? [0] : [0, 1]) {
    const host = await startHost(library);
    const session = await openSession(host, given);
    if (!session) throw new Error(`the host did not start: ${host.refused ?? ''}`);
    if (sitting === 0) {
      await settleIn(session);
      for (let more = 0; more < 2; more += 1) await createWorkshop(session);
    }
    for (let times = 0; times < 8; times += 1) await WORK.captures(session);
    for (const kind of ['wordings', 'importingList', 'importingList', 'undoingAndRedoing', 'drafts'] as const)
      await WORK[kind](session);
    if (sitting === 0 && !young) await host.close();
    else {
      const whole = await statesOf(session, given.scene.workshops);
      await host.kill();
      return whole;
    }
  }
  return [];
}

async function statesOf(session: Session, workshops: string[]): Promise<Whole[]> {
  const refs: LedgerRef[] = [
    { scope: 'library', id: 'library' },
    ...workshops.flatMap((id) => [
      { scope: 'workshop' as const, id },
      { scope: 'people' as const, id },
    ]),
  ];
  const states: Whole[] = [];
  for (const ref of refs) {
    const opened = await session.client.api.openLedger({ ledger: ref });
    states.push({
      ref,
      state: isRefusal(opened) ? `refused ${opened.refused}` : canonicalJson(opened.state),
    });
  }
  return states;
}

/**
 * Damaged libraries are opened. What is not as it was must be told of or refused, what was not touched must be as it was,
 * and work must go on in it.
 */
async function damage(
  run: PartRun,
  damageIt: (library: string, round: number) => { how: string; file: string },
): Promise<void> {
  const { seed, from, to, place, figures, isOver, onRound } = run;
  const sound = await Promise.all(
    [true, false].map(async (young) => {
      const folder = path.join(place, young ? 'young' : 'old');
      return { folder, whole: await makeLibrary(run, folder, young) };
    }),
  );
  for (let round = from; round < to && !isOver(); round += 1) {
    const of = sound[round % 2];
    if (!of) break;
    const library = path.join(place, 'damaged');
    removeFolder(library);
    // The lock's socket is left behind, as by anyone who copies a library.
    cpSync(of.folder, library, { recursive: true, filter: (name) => path.basename(name) !== '.lock' });
    const { how, file } = damageIt(library, round);
    const where = `damage ${seed}/${round} (${how} ${file})`;
    const host = await startHost(library);
    const fresh = { promised: new Promised(), random: seeded(seed), figures, scene: emptyScene() };
    const session = await openSession(host, fresh);
    if (!session) {
      // Without the library's own ledger it may say why and stay closed; no other file closes it.
      const ofLibrary = file.startsWith('library');
      count(figures, ofLibrary ? 'does not open, and says why' : 'does not open');
      if (!ofLibrary || host.refused === undefined) figures.notOpened += 1;
      find(figures, `${where}: it does not open: ${host.refused ?? ''}`);
      await host.kill();
      noteEnded(figures, where);
      figures.rounds += 1;
      onRound(round + 1);
      continue;
    }
    const states = await statesOf(
      session,
      of.whole.flatMap(({ ref }) => (ref.scope === 'workshop' ? [ref.id] : [])),
    );
    const { notices = [] } = await session.client.api.hello({});
    for (const [at, { ref, state }] of of.whole.entries()) {
      const is = states[at]?.state;
      const touched = path.dirname(file) === path.relative(library, ledgerFolder(library, ref));
      figures.acknowledged += 1;
      if (is === state) count(figures, 'as it was');
      else if (!touched && ref.scope !== 'library') {
        figures.lost += 1;
        find(
          figures,
          `${where}: ${ref.scope} ${ref.id} is not as it was, and was not touched: ${is?.slice(0, 80) ?? ''}`,
        );
      } else if (is?.startsWith('refused ')) count(figures, is);
      else if (notices.length > 0) count(figures, 'restored in part, told');
      else {
        figures.lost += 1;
        find(figures, `${where}: ${ref.scope} ${ref.id} is not as it was, and nothing is told`);
      }
    }
    count(figures, how);
    await host.kill();
    noteEnded(figures, where);
    figures.rounds += 1;
    onRound(round + 1);
  }
}

/** The control: the last lines are removed together with every file that shows that they existed, so that the host cannot report it. */
function loseSilently(library: string): { how: string; file: string } {
  const workshops = path.join(library, 'workshops');
  for (const id of readdirSync(workshops)) {
    const folder = path.join(workshops, id);
    const journal = path.join(folder, 'journal-000001.jsonl');
    const lines = readFileSync(journal, 'utf8').split('\n');
    if (lines.length < 4) continue;
    for (const name of readdirSync(folder)) if (name.startsWith('snapshot')) rmSync(path.join(folder, name));
    rmSync(path.join(folder, 'backups'), { recursive: true, force: true });
    writeFileSync(journal, `${lines.slice(0, -2).join('\n')}\n`);
    return { how: 'planted', file: path.relative(library, journal) };
  }
  throw new Error('nothing to take away');
}

export const damagePart: Part = {
  full: 300,
  short: 6,
  run: (run) => damage(run, (library, round) => harm(library, seeded(`${run.seed}/damage/${round}`))),
  control: async (run) => {
    await damage({ ...run, from: 0, to: 1 }, loseSilently);
    return run.figures.lost > 0;
  },
};
