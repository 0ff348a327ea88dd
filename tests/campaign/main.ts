import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { out } from './bundleChild';
import { describe, held, noFigures, type Figures } from './figures';
import { PART_NAMES, PARTS, type PartName } from './parts';

/**
 * `npm run campaign -- [--seed TEXT] [--minutes N] [--only kills,cuts,…] [--anew]`: goes on where the same seed was left.
 * Ends with 1 when anything was lost, said falsely, ended, slow or swollen, or when a control did not show up.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'rapporteur' },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string', default: PART_NAMES.join(',') },
    anew: { type: 'boolean', default: false },
  },
});

interface Kept {
  /** Rounds that are done, of a part. */
  done: Partial<Record<PartName, number>>;
  figures: Partial<Record<PartName, Figures>>;
  controls: Partial<Record<PartName, boolean>>;
}

const file = path.join(out, `${values.seed.replace(/[^\w-]/g, '_')}.json`);

function read(): Kept {
  const nothing: Kept = { done: {}, figures: {}, controls: {} };
  if (values.anew) return nothing;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return nothing;
  }
}

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const kept = read();
  const chosen = PART_NAMES.filter((name) => values.only.split(',').includes(name));
  const shares = chosen.reduce((sum, name) => sum + PARTS[name].share, 0);
  let left = Number(values.minutes) * 60_000;
  let shareLeft = shares;
  for (const name of chosen) {
    const { part, share } = PARTS[name];
    const begun = performance.now();
    // What an earlier part did not need, the later ones have.
    const until = begun + (left * share) / shareLeft;
    kept.controls[name] ??= await inFolder((place) =>
      part.control({ ...base(), place, from: 0, to: 1, figures: noFigures() }),
    );
    const figures = (kept.figures[name] ??= noFigures());
    const save = (done: number) => {
      kept.done[name] = done;
      writeFileSync(file, JSON.stringify(kept));
    };
    const from = kept.done[name] ?? 0;
    const run = {
      ...base(),
      from,
      to: part.full,
      figures,
      onRound: save,
      isOver: () => performance.now() > until,
    };
    if (from < part.full) await inFolder((place) => part.run({ ...run, place }));
    writeFileSync(file, JSON.stringify(kept));
    console.log(describe(name, figures));
    console.log(`  control: ${kept.controls[name] ? 'noticed' : 'NOT NOTICED'}`);
    left -= performance.now() - begun;
    shareLeft -= share;
  }
  const ok = chosen.every((name) => kept.controls[name] === true && held(kept.figures[name] ?? noFigures()));
  console.log(ok ? 'The campaign held.' : 'The campaign did NOT hold.');
  process.exit(ok ? 0 : 1);
}

const base = () => ({ seed: values.seed, isOver: () => false, onRound: () => undefined });

async function inFolder<T>(work: (place: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(path.join(tmpdir(), 'rapporteur-campaign-'));
  try {
    return await work(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(2);
});
