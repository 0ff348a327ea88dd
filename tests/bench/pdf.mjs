import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { table } from './measure.mjs';
import { timed, weighed } from './watched.mjs';

const SIZES = [22, 200, 2_000];
/** Programs take turns, so that what else the machine does disturbs all of them alike. */
const ROUNDS = 3;
const OURS = 'Rapporteur';
const CHROMIUM_FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/**
 * PDF, each in a process of its own that is started for it: ours from the tree, LibreOffice from our Word file, Chromium
 * from our web page. Returns whether ours was ahead of both at every size, in time and in memory; who is not installed is
 * named and left out.
 */
export async function benchPdf() {
  const module = await bundle('tests/bench/pdfSubjects.ts', 'pdfSubjects');
  const subjects = await import(module);
  const others = await import(await bundle('tests/bench/otherPdfSubjects.ts', 'otherPdfSubjects'));
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-pdf-'));
  const programs = programsIn(folder, module);
  const rows = [];
  const goals = [];
  try {
    for (const size of SIZES) {
      writeFileSync(join(folder, 'bench.docx'), await others.docx(size));
      writeFileSync(join(folder, 'bench.html'), others.page(size));
      const runs = await inTurns(programs, size);
      const ours = runs.find(({ name }) => name === OURS);
      if (!ours) throw new Error(`Rapporteur made no PDF of ${size} recommendations`);
      for (const { name, times, memory } of runs) {
        rows.push({
          recommendations: size,
          program: name,
          'time, ms': middle(times).toFixed(0),
          'from – to': `${Math.min(...times).toFixed(0)} – ${Math.max(...times).toFixed(0)}`,
          'memory, MB': Number.isNaN(memory) ? '–' : memory.toFixed(0),
        });
        if (name === OURS) continue;
        goals.push([`ahead of ${name} at ${size} in time`, middle(ours.times) < middle(times)]);
        if (memory > 0) goals.push([`ahead of ${name} at ${size} in memory`, ours.memory < memory]);
      }
      const { times, bytes } = subjects.pdfs(size, 3);
      console.log(
        `PDF at ${size} in a process that made one before: ${middle(times).toFixed(0)} ms, ${(bytes / 1_000).toFixed(0)} kB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\nPDF, a process each, medians of ${ROUNDS}\n`);
  console.log(table(rows));
  for (const [goal, met] of goals) console.log(`${met ? 'met   ' : 'MISSED'}  ${goal}`);
  return goals.every(([, met]) => met);
}

/** What each program is started with. One that is not here says so and is no part of it. */
function programsIn(folder, module) {
  const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));
  if (!chromium) console.log('Chromium is not installed: its printing is left out.');
  if (!office) console.log('LibreOffice is not installed: its conversion is left out.');
  const script = (size) => `import(${JSON.stringify(module.href)}).then((m) => m.pdfs(${size}, 1))`;
  return [
    [OURS, process.execPath, (size) => ['-e', script(size)]],
    office && [
      'LibreOffice',
      office,
      () => [
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        ...['--convert-to', 'pdf', '--outdir', folder, join(folder, 'bench.docx')],
      ],
    ],
    chromium && [
      'Chromium',
      chromium,
      () => [
        ...CHROMIUM_FLAGS,
        `--user-data-dir=${folder}/chromium`,
        `--print-to-pdf=${join(folder, 'printed.pdf')}`,
        join(folder, 'bench.html'),
      ],
    ],
  ].filter(Boolean);
}

/**
 * A first run of each that is weighed (profiles are made, files come from the disk), then a timed one of every program in
 * each round. A program that fails is named and is no part of it.
 */
async function inTurns(programs, size) {
  const runs = [];
  for (const [name, program, given] of programs) {
    const memory = await weighed(program, given(size));
    if (memory === undefined) console.log(`${name} made no PDF of ${size} recommendations: left out.`);
    else runs.push({ name, start: () => timed(program, given(size)), times: [], memory });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, start, times } of runs) {
      const run = await start();
      if (!run) throw new Error(`${name} made a PDF of ${size} recommendations once, and not again`);
      times.push(run.ms);
    }
  }
  return runs;
}

const middle = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];
