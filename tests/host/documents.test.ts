import { afterEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { documentEdition } from '../../core/edition/edition';
import { refusedWith, TestHost } from '../support/host';
import { accepted } from '../support/issuedWorkshop';

let test: TestHost;
afterEach(async () => test.end());

async function sample(style: string): Promise<string> {
  ({ test } = await TestHost.ready());
  const opened = await test.desk.openSample({ style });
  if (isRefusal(opened)) throw new Error(JSON.stringify(opened));
  return opened.workshop;
}

const exportOf = (workshop: string, format: 'docx' | 'txt') =>
  test.desk.exportEdition({
    edition: documentEdition({ workshop, language: 'en', allowMissing: false }),
    format,
    job: 'j1',
  });

describe('exporting', () => {
  it('hands over a Word file with a name that says what it is', async () => {
    const workshop = await sample('workshop-guide');
    const file = await exportOf(workshop, 'docx');
    if (isRefusal(file)) throw new Error(JSON.stringify(file));
    expect(file.name).toMatch(/^2019-10-24_Abidjan_Conclusions_EN\.docx$/);
    await test.desk.saveFile({ file: file.file });
    expect(
      Buffer.from(test.saved[0]?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('is refused in a language that the text does not have, naming the recommendations', async () => {
    const workshop = await sample('workshop-guide');
    const result = await test.desk.exportEdition({
      edition: documentEdition({ workshop, language: 'fr', allowMissing: false }),
      format: 'docx',
      job: 'j1',
    });
    expect(isRefusal(result)).toBe(true);
  });
});

describe('a workshop file', () => {
  it('is exported and imported again: a known workshop asks first, and keeping both gives two', async () => {
    const workshop = await sample('forum-recommendations');
    const handle = await test.desk.exportWorkshopFile({ workshop });
    if (isRefusal(handle)) throw new Error(handle.refused);
    await test.desk.saveFile({ file: handle.file });
    const bytes = Uint8Array.from(test.saved[0]?.bytes ?? []);
    const again = { name: handle.name, bytes };
    expect(refusedWith(await test.desk.importWorkshop({ ...again, onKnown: 'ask' }))).toBe('workshop.known');
    const copy = await test.desk.importWorkshop({ ...again, onKnown: 'keepBoth' });
    if (isRefusal(copy)) throw new Error(copy.refused);
    expect(copy.workshop).not.toBe(workshop);
    expect(await test.wordings(copy.workshop)).toEqual(await test.wordings(workshop));
    const listed = await test.workshopList();
    expect(Date.parse(listed[copy.workshop]?.createdAt ?? '')).toBeGreaterThan(
      Date.parse(listed[workshop]?.createdAt ?? ''),
    );
  });

  it('that cannot be read changes nothing and says what is wrong', async () => {
    ({ test } = await TestHost.ready());
    const bytes = new TextEncoder().encode('{"not": "a workshop"');
    expect(isRefusal(await test.desk.importWorkshop({ name: 'x.json', bytes, onKnown: 'ask' }))).toBe(true);
  });
});
describe('the archive', () => {
  it('takes an issued document only, and then finds and verifies it after a restart', async () => {
    const workshop = await sample('workshop-guide');
    const archive = { workshop, language: 'en', allowMissing: false, job: 'j2' } as const;
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.run(ledger, 'document.setStatus', { status: 'draft' });
    expect(refusedWith(await test.desk.archiveDocument(archive))).toBe('archive.status');
    await test.run(ledger, 'document.setStatus', { status: 'issued' });
    expect(refusedWith(await test.desk.archiveDocument(archive))).toBe('archive.issueDay');
    await test.run(ledger, 'document.stateIssue', { issuedOn: '2019-11-04' });
    const added = await test.desk.archiveDocument(archive);
    if (isRefusal(added)) throw new Error(JSON.stringify(added));
    test = await test.reopened();
    expect(await test.desk.searchPackages({ words: 'liaison magistrates' })).toMatchObject({
      hits: [{ package: added.package }],
    });
    expect(await test.desk.verifyPackage({ package: added.package })).toMatchObject({
      valid: true,
      problems: [],
    });
  });
});

describe('the archived text', () => {
  it('is never an issue that another window takes back while the package is made', async () => {
    const workshop = await sample('workshop-guide');
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.run(ledger, 'document.setStatus', { status: 'draft' });
    const issued = await test.run(ledger, 'document.setStatus', { status: 'issued', issuedOn: '2019-11-04' });
    if (isRefusal(issued)) throw new Error(issued.refused);
    const archiving = test.desk.archiveDocument({ workshop, language: 'en', allowMissing: false, job: 'j2' });
    const undone = await test.desk.undo({ ledger, confirmed: issued.rev });
    expect(isRefusal(undone)).toBe(false);
    expect(refusedWith(await archiving)).toBe('archive.status');
    expect(await test.desk.listPackages({})).toMatchObject({ packages: [] });
    // Nothing was archived, so the issue can be redone.
    expect(isRefusal(await test.step('redo', ledger))).toBe(false);
  });

  it('has the day of issue that was stated first, whichever window states another', async () => {
    const workshop = await sample('workshop-guide');
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.run(ledger, 'document.setStatus', { status: 'draft' });
    await test.run(ledger, 'document.setStatus', { status: 'issued' });
    const archive = (issuedOn: string) =>
      test.desk.archiveDocument({ workshop, language: 'en', allowMissing: false, job: issuedOn, issuedOn });
    const [first, second, again] = await Promise.all([
      archive('2019-11-05'),
      archive('2019-11-06'),
      archive('2019-11-05'),
    ]);
    expect(refusedWith(second)).toBe('archive.issueStated');
    expect(isRefusal(first) || again).toEqual(first);
    expect(await test.desk.listPackages({})).toMatchObject({ packages: [{ issuedOn: '2019-11-05' }] });
    expect((await test.workshop(workshop)).document.issue?.on).toBe('2019-11-05');
  });

  it('is the issued wording, once, and never a correction in progress; a correction says what it replaces', async () => {
    const workshop = await sample('workshop-guide');
    const archive = { workshop, language: 'en', allowMissing: false, job: 'j2' } as const;
    const ledger = { scope: 'workshop', id: workshop } as const;
    const set = (payload: Parameters<typeof test.run<'document.setStatus'>>[2]) =>
      test.run(ledger, 'document.setStatus', payload);
    await set({ status: 'draft' });
    await set({ status: 'issued', issuedOn: '2019-11-04' });
    const opening = async (text: string) => {
      const paragraphs = (await test.workshop(workshop)).document.fields['opening'] ?? [];
      return test.run(ledger, 'document.setField', {
        field: 'opening',
        language: 'en',
        paragraphs: [[{ type: 'text', text }]],
        base: paragraphs.map((paragraph) => paragraph.en?.rev ?? 0),
      });
    };
    await opening('Zanzibar was never in the text that was issued.');

    const added = await test.desk.archiveDocument(archive);
    if (isRefusal(added)) throw new Error(JSON.stringify(added));
    expect(await test.desk.searchPackages({ words: 'zanzibar' })).toMatchObject({ hits: [] });
    expect(await test.desk.archiveDocument(archive)).toEqual(added);

    const number = 'Corr.1';
    await set({
      status: 'corrected',
      correction: { number, on: '2019-12-01', reason: { en: 'The place was wrong.' } },
    });
    expect(refusedWith(await test.desk.archiveDocument(archive))).toBe('archive.status');
    await opening('The place is right now.');
    await set({ status: 'issued', issuedOn: '2019-12-03' });
    const corrected = await test.desk.archiveDocument(archive);
    if (isRefusal(corrected)) throw new Error(JSON.stringify(corrected));
    const [second, first, ...more] = accepted(await test.desk.listPackages({})).packages;
    expect(more).toEqual([]);
    expect(second).toMatchObject({
      package: corrected.package,
      issuedOn: '2019-12-03',
      correction: { number, on: '2019-12-01', replaces: { on: '2019-11-04' } },
    });
    expect(second?.replacedBy).toBeUndefined();
    expect(first).toMatchObject({
      package: added.package,
      issuedOn: '2019-11-04',
      replacedBy: { package: corrected.package, number, issuedOn: '2019-12-03' },
    });
    expect(await test.desk.verifyPackage({ package: added.package })).toMatchObject({
      valid: true,
      issue: { replacedBy: { package: corrected.package, number } },
    });
    expect(second?.document).toBe('2019-10-24_Abidjan_Conclusions_Corr-1_EN.docx');
  });
});

describe('a paste with characters that no document can hold', () => {
  it('is recorded without them, and the answer counts them', async () => {
    const started = await TestHost.ready();
    test = started.test;
    const answer = await test.capture(started.workshop, 'r1', 'Share\u0007 information\ufffe and\ud800 data');
    expect(answer).toMatchObject({ removedCharacters: 3 });
    expect(await test.wordings(started.workshop)).toEqual(['Share information\ufffd and\ufffd data']);
  });
});
