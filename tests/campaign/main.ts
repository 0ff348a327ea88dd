import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, held, noFigures } from './figures';
import { readKept, writeKept, type KeptPart } from './kept';
import { readOptions } from './options.mjs';
import { PARTS, type PartName } from './parts';
import { removeFolder } from '../support/removeFolder';

/**
 * The campaign, as `npm run campaign` starts it (`options.mjs` says what it understands). Each part runs in a process of its
 * own, so many at once.
 */
const values = readOptions(process.argv.slice(2));
const { seed } = values;

/** One part, here. Resolves to whether it held. */
async function runPart(name: PartName, minutes: number): Promise<boolean> {
  const { part } = PARTS[name];
  const until = performance.now() + minutes * 60_000;
  const [first, last = first] = (values.rounds ?? '').split('-').map(Number);
  const some =
    values.rounds === undefined || first === undefined ? undefined : { first, last: last ?? first };
  const kept: KeptPart = some ? { done: some.first } : values.anew ? { done: 0 } : readKept(seed, name);
  const end = some ? some.last + 1 : part.full;
  const base = {
    seed,
    brief: false,
    thorough: values.thorough,
    isOver: () => false,
    onRound: () => undefined,
  };
  kept.control ??= await inFolder((place) =>
    part.control({ ...base, place, from: 0, to: 1, figures: noFigures() }),
  );
  const figures = (kept.figures ??= noFigures());
  const onRound = (done: number) => {
    kept.done = done;
    if (!some) writeKept(seed, name, kept);
  };
  const run = { ...base, from: kept.done, to: end, figures, onRound };
  const isOver = () => performance.now() > until;
  if (kept.done < end) await inFolder((place) => part.run({ ...run, isOver, place }));
  if (!some) writeKept(seed, name, kept);
  console.log(describe(name, figures));
  console.log(`  control: ${kept.control ? 'noticed' : 'NOT NOTICED'}`);
  return kept.control && held(figures);
}

/** The same, in a process of its own. */
function runApart(name: PartName, minutes: number): Promise<boolean> {
  const again = values.anew ? ['--anew'] : [];
  const thorough = values.thorough ? ['--thorough'] : [];
  const rounds = values.rounds === undefined ? [] : ['--rounds', values.rounds];
  const line = [
    '--seed',
    seed,
    '--only',
    name,
    '--minutes',
    String(minutes),
    ...again,
    ...thorough,
    ...rounds,
  ];
  return new Promise((resolve) =>
    spawn(process.execPath, [process.argv[1] ?? '', ...line], { stdio: 'inherit' }).once('exit', (code) =>
      resolve(code === 0),
    ),
  );
}

async function main(): Promise<void> {
  const chosen = values.parts;
  const [first] = chosen;
  const minutes = Number(values.minutes);
  if (first && chosen.length === 1) process.exit((await runPart(first, minutes)) ? 0 : 1);
  const workers = Math.min(Number(values.workers), chosen.length);
  const begun = performance.now();
  const outcomes: boolean[] = [];
  const waiting = chosen.sort((a, b) => PARTS[b].share - PARTS[a].share);
  const left = () => Math.max(0, minutes - (performance.now() - begun) / 60_000);
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const shares = [name, ...waiting].reduce((sum, each) => sum + PARTS[each].share, 0);
      const own = Math.min(left(), (left() * workers * PARTS[name].share) / shares);
      outcomes.push(await runApart(name, own));
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const ok = outcomes.every(Boolean);
  console.log(ok ? 'The campaign held.' : 'The campaign did NOT hold.');
  process.exit(ok ? 0 : 1);
}

async function inFolder<T>(work: (place: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(path.join(tmpdir(), 'rapporteur-campaign-'));
  try {
    return await work(place);
  } catch (fault) {
    console.error(fault);
    throw fault;
  } finally {
    // A host that nobody closed may still write there.
    removeFolder(place);
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(2);
});
