import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundle } from './bundle.mjs';
import { table } from './measure.mjs';

const SIZES = [22, 200, 2_000];
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
const CHROMIUM_FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/**
 * PDF, each in a process of its own that is started for it: ours from the tree, LibreOffice from our Word file, Chromium
 * from our web page. Returns whether ours was ahead of both at every size.
 */
export async function benchPdf() {
  const module = await bundle('tests/bench/pdfSubjects.ts', 'pdfSubjects');
  const subjects = await import(module);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-pdf-'));
  const rows = [];
  const goals = [];
  try {
    for (const size of SIZES) {
      writeFileSync(join(folder, 'bench.docx'), await subjects.docx(size));
      writeFileSync(join(folder, 'bench.html'), subjects.page(size));
      const script = `import(${JSON.stringify(module.href)}).then((m) => console.log(JSON.stringify(m.pdf(${size}))))`;
      const ours = run(process.execPath, ['-e', script]);
      const office = run('soffice', [
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        ...['--convert-to', 'pdf', '--outdir', folder, join(folder, 'bench.docx')],
      ]);
      const printed =
        CHROMIUM &&
        run(CHROMIUM, [
          ...CHROMIUM_FLAGS,
          `--user-data-dir=${folder}/chromium`,
          `--print-to-pdf=${join(folder, 'printed.pdf')}`,
          join(folder, 'bench.html'),
        ]);
      const inside = ours ? JSON.parse(ours.out) : undefined;
      rows.push({
        recommendations: size,
        'ours, process': ms(ours),
        'first in it': inside ? inside.first.toFixed(0) : '-',
        'second in it': inside ? inside.second.toFixed(0) : '-',
        'memory, MB': inside ? inside.memory.toFixed(0) : '-',
        'size, kB': inside ? (inside.bytes / 1000).toFixed(0) : '-',
        LibreOffice: ms(office),
        Chromium: ms(printed),
      });
      // The process of ours makes two.
      for (const [name, other] of [
        ['LibreOffice', office],
        ['Chromium', printed],
      ])
        if (ours && other) goals.push([`ahead of ${name} at ${size}`, ours.ms - inside.second < other.ms]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('\nPDF, milliseconds, a process each\n');
  console.log(table(rows));
  for (const [goal, met] of goals) console.log(`${met ? 'met   ' : 'MISSED'}  ${goal}`);
  return goals.every(([, met]) => met);
}

/** A program's time and what it said; undefined where it is not installed or failed. */
function run(program, given) {
  const begun = performance.now();
  const { status, stdout } = spawnSync(program, given, { encoding: 'utf8', timeout: 180_000 });
  return status === 0 ? { ms: performance.now() - begun, out: stdout } : undefined;
}

const ms = (timed) => (timed ? timed.ms.toFixed(0) : '-');
