import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { table } from './measure.mjs';

const SIZES = [10, 1_000, 2_500, 5_000];
const LARGEST = 5_000;
const HALF = 2_500;

/**
 * Measures the archive with many packages, each size in processes of its own: the first list of new packages, the list of a
 * later process, a search with an empty index, one with a complete index, and an addition. Returns whether the goals were
 * met.
 */
export async function benchArchive() {
  const subjects = fileURLToPath(await bundle('tests/bench/archiveSubjects.ts', 'archiveSubjects'));
  const thread = fileURLToPath(await bundle('workspace/archive/search/indexThread.ts', 'archiveIndex'));
  const step = stepOf(subjects, thread);
  const { putPackages } = await import(`file://${subjects}`);
  const rows = [];
  for (const size of SIZES) {
    const home = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
    try {
      mkdirSync(join(home, 'archive'));
      putPackages(join(home, 'archive'), size);
      // Packages of another program are adopted into the inventory once; that is not measured here.
      step(home, 'open');
      const first = step(home, 'all');
      const searched = step(home, 'search');
      step(home, 'finish');
      const later = step(home, 'list');
      const built = step(home, 'search');
      const added = step(home, 'add');
      rows.push({ size, first, searched, later, built, added });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  console.log('\nThe archive, milliseconds, cold processes\n');
  console.log(
    table(
      rows.map(({ size, first, searched, later, built, added }) => ({
        packages: size,
        'first rows': `${first.first.ms.toFixed(0)} (${first.first.rows})`,
        'first list': first.ms.toFixed(0),
        'later list': later.ms.toFixed(0),
        'first search': `${searched.ms.toFixed(0)} (${searched.pending} pending)`,
        'index built': built.ms.toFixed(0),
        'one more add': added.ms.toFixed(0),
        'longest wait of the loop': Math.max(
          first.longest,
          searched.longest,
          later.longest,
          built.longest,
        ).toFixed(0),
        'memory, MB': Math.max(first.memory, searched.memory, later.memory, built.memory).toFixed(0),
      })),
    ),
  );
  const at = (size) => rows.find((row) => row.size === size);
  const ratio = (what) => at(LARGEST)[what].ms / at(HALF)[what].ms;
  const goals = [
    ['5,000 packages listed for the first time within 2 s', at(LARGEST).first.ms <= 2_000],
    ['5,000 packages listed later within 2 s', at(LARGEST).later.ms <= 2_000],
    ['first search within 1 s of the list', at(LARGEST).searched.ms <= 1_000],
    [
      'first answer of a list within 2 s, however much is still to be read',
      at(LARGEST).first.first.ms <= 2_000,
    ],
    ['first search with a built index within 1 s', at(LARGEST).built.ms <= 1_000],
    [
      '150 MB of memory',
      Math.max(at(LARGEST).later.memory, at(LARGEST).built.memory, at(LARGEST).first.memory) <= 150,
    ],
    [`first list at 5,000 at most 2.3 × that at 2,500 (${ratio('first').toFixed(2)})`, ratio('first') <= 2.3],
    [`later list at 5,000 at most 2.3 × that at 2,500 (${ratio('later').toFixed(2)})`, ratio('later') <= 2.3],
  ];
  for (const [goal, met] of goals) console.log(`${met ? 'met   ' : 'MISSED'}  ${goal}`);
  return goals.every(([, met]) => met);
}

/** One request to the archive in a process of its own: its time, and the peak memory of that process. */
const stepOf = (subjects, thread) => (home, what) => {
  const child = fileURLToPath(new URL('./archiveStep.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, subjects, thread, home, what], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};
