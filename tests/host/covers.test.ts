import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.mjs';
import { refusedWith, TestHost } from '../support/host';
import { sheetOf, sheetXml, workbook } from '../workspace/registration/workbook';

let worker: string;
let test: TestHost | undefined;
beforeAll(async () => {
  worker = fileURLToPath(await bundle('host/jobs/worker.ts', 'worker'));
}, 60_000);
afterEach(async () => test?.end());

const MB = 1024 * 1024;
const HEAD = '{"format":"rapporteur-workshop","schema":1,"x":';
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** A copy with memory of its own. */
const asBytes = (sheets: Record<string, string>) => new Uint8Array(workbook(sheets));

const files: Uint8Array<ArrayBuffer>[] = [
  `${HEAD}[${'0,'.repeat(16 * MB)}0]}`,
  `${HEAD}[${'{},'.repeat(10 * MB)}{}]}`,
  `${HEAD}"${'a'.repeat(34 * MB)}`,
  `${HEAD}[${'0,'.repeat(900_000)}0]}`,
  `${'['.repeat(17 * MB)}`,
].map(bytesOf);

const lists: Uint8Array<ArrayBuffer>[] = [
  new Uint8Array(19 * MB).fill(0x0a),
  bytesOf(`Name;Country\n${'Awa;Mali\n'.repeat(60_000)}`),
  asBytes({ A: sheetOf('<c '.repeat(1_300_000)) }),
  asBytes({ A: sheetOf(`<row ${Array.from({ length: 200_000 }, (_, at) => `a${at}="x"`).join(' ')}/>`) }),
  asBytes({ A: sheetXml(Array.from({ length: 30_000 }, (_, at) => [`Person ${at}`, 'Mali'])) }),
];

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('covers the room within 100 ms, whatever file is opened meanwhile', { timeout: 240_000 }, async () => {
  const started = await TestHost.open(undefined, { worker });
  test = started;
  await started.run({ scope: 'library', id: 'library' }, 'actor.add', { name: 'Awa', role: 'rapporteur' });
  const workshop = await started.createWorkshop();
  await started.desk.stage({ workshop });

  let opening = true;
  const open = async () => {
    for (let at = 0; opening; at += 1) {
      const bytes = files[at % files.length] ?? new Uint8Array();
      const list = lists[at % lists.length] ?? new Uint8Array();
      const [imported] = await Promise.all([
        started.desk.importWorkshop({ name: 'x.rapporteur', bytes, onKnown: 'ask' }),
        started.desk.openList({ workshop, name: 'list', bytes: list, job: `list-${at}` }),
      ]);
      expect(refusedWith(imported)).toBeDefined();
    }
  };
  const opened = open();

  const waits: number[] = [];
  for (let at = 0; at < 1_000; at += 1) {
    const before = performance.now();
    await after(5);
    const asked = performance.now();
    const covered = await started.desk.coverRoom({});
    // The time is counted from when the cover was due, so a wait while this thread is busy is included.
    waits.push(performance.now() - Math.min(asked, before + 5));
    expect(covered.slide.kind).toBe('hold');
  }
  opening = false;
  await opened;
  const sorted = waits.sort((a, b) => a - b);
  const [median, p99, worst] = [sorted[500], sorted[989], sorted[999]].map((wait) => Math.round(wait ?? 0));
  console.log(`1,000 covers while files are opened: median ${median} ms, p99 ${p99} ms, worst ${worst} ms`);
  // The limit is 100 ms; a shared test machine is allowed three times as much.
  expect(p99).toBeLessThan(300);
});

it(
  'ends the reading of a file that takes too long, says so, and reads the next file',
  { timeout: 60_000 },
  async () => {
    const { workerJobs } = await import('../../host/jobs/jobs');
    const { TIME_LIMITS } = await import('../../host/jobs/tasks/task');
    const jobs = workerJobs(worker, { ...TIME_LIMITS, listAlone: 1 });
    const directory = { id: 'none', version: '', entries: [], notes: [], sources: [] };
    const task = {
      kind: 'listAlone',
      bytes: bytesOf('Name\nAwa\n'),
      directory,
      workshop: undefined,
    } as const;
    const ended = await jobs.run('slow', task, () => undefined);
    expect(refusedWith(ended)).toBe('job.tooSlow');
    await jobs.close();
  },
);
