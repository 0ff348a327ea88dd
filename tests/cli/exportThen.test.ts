import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { documentEdition } from '../../core/edition/edition';
import { TestHost } from '../support/host';
import { rapporteur } from './run';

/** One that asks for no field. */
const STYLE = 'forum-recommendations';

let host: TestHost;
let workshop: string;
let out: string;
let clock: number;
const tick = () => new Date((clock += 60_000)).toISOString();

beforeEach(async () => {
  out = mkdtempSync(path.join(tmpdir(), 'rapporteur-then-'));
  clock = Date.parse('2026-11-27T09:00:00.000Z');
  host = await TestHost.open(undefined, { now: () => new Date(clock).toISOString() });
  await host.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
  tick();
  workshop = await host.createWorkshop();
}, 120_000);
afterEach(async () => {
  await host.end();
  rmSync(out, { recursive: true });
});

const ledger = () => ({ scope: 'workshop', id: workshop }) as const;

/** The document as the window makes it now. */
async function madeNow(format: 'docx' | 'html' | 'md'): Promise<Uint8Array> {
  const edition = documentEdition({ workshop, language: 'en', style: STYLE, allowMissing: true });
  const file = await host.desk.exportEdition({ edition, format, job: `made-${format}` });
  if (isRefusal(file)) throw new Error(`${format}: ${JSON.stringify(file)}`);
  return host.host.takeFile(file.file)?.bytes ?? new Uint8Array();
}

async function exported(format: string, ...more: string[]) {
  const to = path.join(out, `out.${format}`);
  const args = [
    'export',
    '--from',
    workshop,
    '--library',
    host.library,
    '--out',
    to,
    '--style',
    STYLE,
    ...more,
  ];
  const ended = await rapporteur(args);
  return { ...ended, bytes: ended.code === 0 ? readFileSync(to) : undefined };
}

it('makes the bytes that were made then, by revision and by time, beside the open window and after it', async () => {
  tick();
  const captured = await host.capture(workshop, 'r1', 'Share information');
  if (isRefusal(captured)) throw new Error(captured.refused);
  const then = new Date(clock).toISOString();
  const before = { docx: await madeNow('docx'), html: await madeNow('html'), md: await madeNow('md') };
  tick();
  await host.run(ledger(), 'recommendation.reword', {
    id: 'r1',
    language: 'en',
    base: 1,
    nodes: [{ type: 'text', text: 'Share what is known' }],
  });
  tick();
  await host.capture(workshop, 'r2', 'Train border guards');
  for (const [format, bytes] of Object.entries(before)) {
    expect((await exported(format, '--at', `${captured.rev}`)).bytes).toEqual(Buffer.from(bytes));
    expect((await exported(format, '--at', then)).bytes).toEqual(Buffer.from(bytes));
  }
  const now = (await exported('md')).bytes?.toString();
  expect(now).toContain('Train border guards');
  expect(now).toContain('Share what is known');
  await host.host.close();
  expect((await exported('docx', '--at', `${captured.rev}`)).bytes).toEqual(Buffer.from(before.docx));
  host = await TestHost.open(host.library);
}, 60_000);

it('makes the list of changes that the window makes, since a revision or a time', async () => {
  tick();
  const captured = await host.capture(workshop, 'r1', 'Share information');
  if (isRefusal(captured)) throw new Error(captured.refused);
  tick();
  const nodes = [{ type: 'text' as const, text: 'Share what is known' }];
  const reworded = await host.run(ledger(), 'recommendation.reword', {
    id: 'r1',
    language: 'en',
    base: 1,
    nodes,
  });
  if (isRefusal(reworded)) throw new Error(reworded.refused);
  const [against, rev] = [captured.rev, reworded.rev];
  const edition = { what: 'changes' as const, workshop, languages: ['en'] as ['en'], against, rev };
  const file = await host.desk.exportEdition({ edition, format: 'docx', job: 'changes' });
  if (isRefusal(file)) throw new Error(file.refused);
  const to = path.join(out, 'changes.docx');
  const list = ['export', '--from', workshop, '--library', host.library, '--out', to];
  expect(await rapporteur([...list, '--since', String(against), '--at', String(rev)])).toMatchObject({
    code: 0,
  });
  expect(readFileSync(to)).toEqual(Buffer.from(host.host.takeFile(file.file)?.bytes ?? []));
  expect(await rapporteur([...list, '--since', String(rev), '--at', String(against)])).toMatchObject({
    code: 1,
    err: expect.stringContaining('leads from an earlier state to a later one'),
  });
  const page = path.join(out, 'changes.html');
  const since = ['--since', '2026-11-27T09:02:30.000Z'];
  expect(await rapporteur([...list.slice(0, -1), page, ...since])).toMatchObject({ code: 0 });
  expect(readFileSync(page, 'utf8')).toContain('<ins>what is known</ins>');
  for (const wrong of [
    ['export', 'a.rapporteur', '--out', page, '--since', '2026-11-27'],
    [...list.slice(0, -1), path.join(out, 'a.md'), ...since],
    [...list, '--since', 'yesterday'],
  ])
    expect(await rapporteur(wrong)).toMatchObject({ code: 2 });
}, 60_000);

it('says which moment is not there, and which workshops are', async () => {
  expect(await exported('md', '--at', '9999')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/no step 9999 yet .* last one is 1\./),
  });
  expect(await exported('md', '--at', '2020-01-01T00:00:00Z')).toMatchObject({ code: 1 });
  expect(await exported('html', '--since', '9998-01-01T00:00:00Z')).toMatchObject({
    code: 1,
    err: expect.stringContaining('has not come yet'),
  });
  const args = ['--library', host.library, '--out', path.join(out, 'a.md')];
  const unknown = await rapporteur(['export', '--from', 'nowhere', ...args]);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain(`${workshop}  Workshop on migrant smuggling`);
  expect(await rapporteur(['export', '--from', workshop, 'a.rapporteur', ...args])).toMatchObject({
    code: 2,
  });
  expect(await rapporteur(['export', 'a.rapporteur', '--at', '12', ...args])).toMatchObject({ code: 2 });
  const gone = ['--library', path.join(out, 'none'), '--out', path.join(out, 'a.md')];
  expect(await rapporteur(['export', '--from', workshop, ...gone])).toMatchObject({ code: 1 });
}, 60_000);
