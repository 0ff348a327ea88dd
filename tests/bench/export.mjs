import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { measure, table } from './measure.mjs';

const SIZES = [22, 200, 2_000, 10_000];
const require = createRequire(import.meta.url);

/**
 * Compares exports to Word of the same words in one run. Ours has named styles, languages on every run, bookmarks, computed
 * numbering, header and footer; docxtemplater fills a template written by ours; pandoc is a separate process whose start is
 * measured separately. Returns whether the goals were met.
 */
export async function benchExport() {
  const subjects = await import(await bundle('tests/bench/exportSubjects.ts', 'exportSubjects'));
  const PizZip = require('pizzip');
  const Docxtemplater = require('docxtemplater');
  const template = await subjects.template();
  const fill = (data) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    filled.render(data);
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const pandoc = pandocIn(mkdtempSync(join(tmpdir(), 'rapporteur-bench-')));
  const rows = [];
  const goals = [];
  for (const size of SIZES) {
    const tree = subjects.guide(size, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } });
    const flat = subjects.flat(tree);
    const ours = await measure(() => subjects.writeDocx(tree));
    const checked = await measure(async () => {
      const refusal = subjects.verifyDocx(await subjects.writeDocx(tree), tree);
      if (refusal) throw new Error(JSON.stringify(refusal));
    });
    const templater = await measure(() => fill(flat));
    const floor = await measure(() => subjects.floor(flat));
    const converted = await pandoc.measure(subjects.markdown(flat));
    rows.push({
      recommendations: size,
      ours: ms(ours),
      'ours + read-back': ms(checked),
      docxtemplater: ms(templater),
      'pandoc (process)': ms(converted),
      'floor (XML + deflate)': ms(floor),
    });
    if (size <= 200) {
      goals.push([
        `ahead of docxtemplater at ${size}, read-back included`,
        checked.median < templater.median,
      ]);
      if (converted)
        goals.push([`ahead of pandoc at ${size}, read-back included`, checked.median < converted.median]);
    }
    if (size === 200) goals.push(['read-back included under 150 ms at 200', checked.median < 150]);
    if (size === 2_000) {
      const ratio = ours.median / floor.median;
      goals.push(
        ['read-back included under 1 s at 2,000', checked.median < 1_000],
        [`without read-back at most 3 × the floor at 2,000 (${ratio.toFixed(2)})`, ratio <= 3],
      );
    }
  }
  console.log('\nExport to Word, milliseconds, median of warm runs\n');
  console.log(table(rows));
  console.log(
    pandoc.start
      ? `\npandoc includes its process: starting it for an empty text takes ${ms(pandoc.start)} ms of that.`
      : '\npandoc is not installed: left out.',
  );
  pandoc.close();
  await coldStart(subjects);
  for (const [goal, met] of goals) console.log(`${met ? 'met   ' : 'MISSED'}  ${goal}`);
  return goals.every(([, met]) => met);
}

/** The first export of a process, which also makes the style parts with docx: once per house style. */
async function coldStart(subjects) {
  const first = await measure(() => {
    subjects.forgetSkeletons();
    return subjects.writeDocx(subjects.guide(22));
  });
  console.log(
    `The first export with a house style also draws its styles with docx: ${ms(first)} ms at 22.\n`,
  );
}

function pandocIn(folder) {
  const installed = spawnSync('pandoc', ['--version']).status === 0;
  mkdirSync(folder, { recursive: true });
  const input = join(folder, 'input.md');
  const convert = () => {
    const { status, stderr } = spawnSync('pandoc', [
      input,
      '-f',
      'markdown',
      '-o',
      join(folder, 'output.docx'),
    ]);
    if (status !== 0) throw new Error(String(stderr));
  };
  const self = {
    start: undefined,
    async measure(text) {
      if (!installed) return undefined;
      if (!self.start) {
        writeFileSync(input, '');
        self.start = await measure(convert, 5);
      }
      writeFileSync(input, text);
      return measure(convert, 5);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  return self;
}

function ms(result) {
  return result ? result.median.toFixed(result.median < 100 ? 1 : 0) : '–';
}
