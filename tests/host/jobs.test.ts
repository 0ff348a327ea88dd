import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.mjs';
import { isRefusal } from '../../core/messages/refusal';
import { documentEdition } from '../../core/edition/edition';
import { refusedWith, TestHost } from '../support/host';

/** One time for every export, because it is printed in the draft mark. */
const now = () => '2026-01-31T12:00:00.000Z';
let worker: string;
let test: TestHost;

beforeAll(async () => {
  worker = fileURLToPath(await bundle('host/jobs/worker.ts', 'worker'));
}, 60_000);
afterEach(async () => test.end());

async function filled(count: number): Promise<string> {
  test = await TestHost.open(undefined, { worker, now });
  await test.run({ scope: 'library', id: 'library' }, 'actor.add', { name: 'Awa', role: 'rapporteur' });
  const workshop = await test.createWorkshop();
  const ledger = { scope: 'workshop', id: workshop } as const;
  const text =
    'Strengthen the sharing of experiences between States, bilaterally or through regional workshops;';
  const item = { language: 'en' as const, nodes: [{ type: 'text' as const, text }] };
  for (let start = 0; start < count; start += 2_000) {
    const items = Array.from({ length: Math.min(2_000, count - start) }, () => item);
    await test.run(ledger, 'recommendation.captureMany', { items });
  }
  const paragraphs = [[{ type: 'text' as const, text: 'They met.' }]];
  await test.run(ledger, 'document.setField', { field: 'opening', language: 'en', base: [1], paragraphs });
  return workshop;
}

const exportOf = (workshop: string, job: string) =>
  test.desk.exportEdition({
    edition: documentEdition({ workshop, language: 'en', allowMissing: false }),
    format: 'docx',
    job,
  });

async function savedBytes(workshop: string, job: string): Promise<Buffer> {
  const file = await exportOf(workshop, job);
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  await test.desk.saveFile({ file: file.file });
  return Buffer.from(test.saved.at(-1)?.bytes ?? []);
}

describe('work in a worker thread', () => {
  it('gives the same bytes as work in this process, every time', async () => {
    const workshop = await filled(30);
    const inWorker = [await savedBytes(workshop, 'j1'), await savedBytes(workshop, 'j2')];
    await test.host.close();
    test = await TestHost.open(test.library, { now });
    const here = await savedBytes(workshop, 'j3');
    expect(inWorker.map((bytes) => here.equals(bytes))).toEqual([true, true]);
  });

  it('does not keep a capture waiting while 6,000 recommendations are exported', async () => {
    const workshop = await filled(6_000);
    let finished = false;
    const exporting = exportOf(workshop, 'j1').then((file) => {
      finished = true;
      return file;
    });
    const answer = await test.capture(workshop, 'during', 'Said meanwhile');
    expect(isRefusal(answer)).toBe(false);
    expect(finished).toBe(false);
    expect(isRefusal(await exporting)).toBe(false);
  });

  it('ends at once when it is cancelled, and the next task runs', async () => {
    const workshop = await filled(6_000);
    const exporting = exportOf(workshop, 'j1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await test.desk.cancelJob({ job: 'j1' });
    expect(refusedWith(await exporting)).toBe('job.cancelled');
    expect(isRefusal(await exportOf(workshop, 'j2'))).toBe(false);
  });
});
