import { afterEach, expect, it } from 'vitest';
import type { Edition } from '../../core/edition/edition';
import type { Format } from '../../core/edition/formats';
import { documentEdition } from '../../core/edition/edition';
import { explain } from '../../core/messages/explain';
import { isRefusal } from '../../core/messages/refusal';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost;
afterEach(() => test.end());

const ref = (id: string) => ({ scope: 'workshop', id }) as const;
let minute = 0;
const now = () =>
  `2026-11-28T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute++ % 60).padStart(2, '0')}:00.000Z`;

/** A workshop whose draft 1 is circulated, at the revision answered. */
async function circulated(): Promise<{ workshop: string; rev: number }> {
  minute = 0;
  ({ test } = await TestHost.ready({ now }));
  const sample = await test.desk.openSample({ style: 'workshop-guide' });
  if (isRefusal(sample)) throw new Error(sample.refused);
  const { workshop } = sample;
  await test.run(ref(workshop), 'document.setStatus', { status: 'draft' });
  const done = await test.run(ref(workshop), 'document.setStatus', { status: 'circulated' });
  if (isRefusal(done)) throw new Error(done.refused);
  return { workshop, rev: done.rev };
}

async function made(edition: Edition, format: Format) {
  const file = await test.desk.exportEdition({ edition, format, job: 'j1' });
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  await test.desk.saveFile({ file: file.file });
  const bytes = Buffer.from(test.saved.at(-1)?.bytes ?? []);
  return { name: file.name, bytes };
}

async function reword(workshop: string, id: string, text: string) {
  const { recommendations } = await test.workshop(workshop);
  const base = recommendations[id]?.text.en?.rev ?? 0;
  const nodes = [{ type: 'text' as const, text }];
  return test.run(ref(workshop), 'recommendation.reword', { id, language: 'en', nodes, base });
}

const changes = (workshop: string, against: number, rev?: number): Edition => ({
  what: 'changes',
  workshop,
  languages: ['en'],
  against,
  ...(rev !== undefined && { rev }),
});

it('a circulated version is the same file, byte for byte, whatever was done since and after a restart', async () => {
  const { workshop, rev } = await circulated();
  const then = documentEdition({ workshop, language: 'en', rev, allowMissing: false });
  const formats = ['docx', 'pdf', 'html', 'md'] as const;
  const first = await Promise.all(formats.map((format) => made(then, format)));
  const [id = ''] = Object.keys((await test.workshop(workshop)).recommendations);
  await reword(workshop, id, 'Something else altogether.');
  test = await test.reopened();
  for (const [index, format] of formats.entries()) {
    const again = await made(then, format);
    expect(again.name).toBe(first[index]?.name);
    expect(again.bytes.equals(first[index]?.bytes ?? Buffer.of())).toBe(true);
  }
  expect(first[0]?.name).toContain('draft-1');
  expect(
    refusedWith(
      await test.desk.exportEdition({ edition: { ...then, rev: 9_999 }, format: 'docx', job: 'j2' }),
    ),
  ).toBe('past.none');
});

it('what changed since a version is a document of its own, and names nobody', async () => {
  const { workshop, rev } = await circulated();
  const { recommendations, delegations } = await test.workshop(workshop);
  const [id = '', gone = ''] = Object.keys(recommendations);
  const [speaker = ''] = Object.keys(delegations);
  await test.run(ref(workshop), 'recommendation.setProposers', { id, proposers: [speaker] });
  await test.run(ref(workshop), 'workshop.setAttribution', { attribution: 'byDelegation' });
  expect((await made(changes(workshop, rev), 'html')).bytes.toString()).toContain('No text was changed.');
  await reword(workshop, id, 'Train border guards & prosecutors.');
  await test.run(ref(workshop), 'recommendation.remove', { id: gone });
  const page = await made(changes(workshop, rev), 'html');
  const text = page.bytes.toString();
  expect(text).toContain('<ins>');
  expect(text).toContain('Reworded: 1. Deleted: 1.');
  expect(text).toContain('Before: draft 1');
  expect(page.name).toMatch(/_List-of-changes_EN_draft-1_2026-11-28T\d{4}Z\.html$/);
  const spoke = Object.values(delegations[speaker]?.name ?? {});
  expect(spoke).not.toEqual([]);
  const document = await made(documentEdition({ workshop, language: 'en', allowMissing: true }), 'html');
  const printed = document.bytes.toString();
  expect(spoke.some((name) => printed.includes(name))).toBe(true);
  for (const name of spoke) expect(text).not.toContain(name);
});

it('a version that lacked a field says that filling it in now does not change it', async () => {
  minute = 0;
  const ready = await TestHost.ready({ now });
  test = ready.test;
  const { workshop } = ready;
  await test.run(ref(workshop), 'document.setStyle', { style: 'workshop-guide' });
  await test.capture(workshop, 'r1', 'Train.');
  const done = await test.run(ref(workshop), 'document.setStatus', { status: 'circulated' });
  if (isRefusal(done)) throw new Error(done.refused);
  const edition = documentEdition({ workshop, language: 'en', rev: done.rev, allowMissing: true });
  const refusal = await test.desk.exportEdition({ edition, format: 'docx', job: 'j4' });
  if (!isRefusal(refusal)) throw new Error('was made');
  expect(explain(refusal, 'fr')).toMatch(
    /Le champ «.*» est vide\. Remplissez-le.* Diffusez ensuite la version/s,
  );
});

it('a list of changes does not lead back in time', async () => {
  const { workshop, rev } = await circulated();
  const edition = changes(workshop, rev, rev - 1);
  expect(refusedWith(await test.desk.exportEdition({ edition, format: 'docx', job: 'j3' }))).toBe(
    'export.backwards',
  );
});

it('between two versions nothing of later counts, and the list is the same file again', async () => {
  const { workshop, rev } = await circulated();
  const [id = '', other = ''] = Object.keys((await test.workshop(workshop)).recommendations);
  await reword(workshop, id, 'First change.');
  const second = await test.run(ref(workshop), 'document.setStatus', { status: 'circulated' });
  if (isRefusal(second)) throw new Error(second.refused);
  const list = await made(changes(workshop, rev, second.rev), 'docx');
  await reword(workshop, other, 'Second change.');
  const again = await made(changes(workshop, rev, second.rev), 'docx');
  expect(again.bytes.equals(list.bytes)).toBe(true);
  expect(list.name).toMatch(/_draft-1_draft-2\.docx$/);
  const text = (await made(changes(workshop, rev, second.rev), 'html')).bytes.toString();
  expect(text).toContain('After: draft 2');
  expect(text).not.toContain('Second change');
});
