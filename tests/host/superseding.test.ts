import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { readDocx } from '../../word/read';
import { beginErasure } from '../../workspace/erasing/attributionErasures';
import { redactPackage } from '../../host/jobs/tasks/redactPackage';
import { catalogue, NOW } from '../fixtures/catalogue';
import type { TestHost } from '../support/host';
import { accepted, allVerify, archived, issuedWorkshop, OTHERS, PLANTED } from '../support/issuedWorkshop';
import { filesThatHold } from '../support/planted';

let test: TestHost;
afterEach(async () => test.end());

const archiveOf = () => join(test.library, 'archive');
const file = (id: string, path: string) => readFileSync(join(archiveOf(), id, 'data', path), 'utf8');
const textOf = (id: string) => file(id, 'document.txt');
const metadataOf = (id: string) => JSON.parse(file(id, 'metadata.json')) as Record<string, unknown>;

async function ready(wanted: Parameters<typeof issuedWorkshop>[0] = {}): Promise<string> {
  const started = await issuedWorkshop(wanted);
  test = started.test;
  return started.workshop;
}

describe('erasing attribution of an issued text', () => {
  it('replaces the package that names proposers by one of the same text without them', async () => {
    const workshop = await ready();
    const before = await archived(test, workshop, true);
    await test.desk.searchPackages({ words: 'information' });
    expect(textOf(before)).toContain(PLANTED.delegation);
    expect((await filesThatHold(archiveOf(), [PLANTED.said])).length).toBeGreaterThan(0);
    const { revision, archivedAt } = metadataOf(before);
    const manifest = readFileSync(join(archiveOf(), before, 'manifest-sha512.txt'), 'utf8');
    const text = textOf(before);

    const { replaced, kept } = accepted(
      await test.desk.eraseAttribution({ workshop, whose: ['r1'], job: 'erase' }),
    );
    expect(kept).toEqual([]);
    const [after = ''] = replaced;
    expect(await allVerify(test)).toEqual([after]);
    expect(after).not.toBe(before);
    expect(textOf(after)).toBe(text.replace(` (${PLANTED.delegation})`, ''));
    expect(textOf(after)).toContain(OTHERS.delegation);
    expect(metadataOf(after)).toMatchObject({ revision, archivedAt, redaction: { of: before } });
    expect(JSON.stringify(metadataOf(after))).not.toContain(PLANTED.delegation);
    expect(file(after, `superseded/${before}-manifest-sha512.txt`)).toBe(manifest);
    const own = (await readdir(join(archiveOf(), after, 'data'))).find((name) =>
      name.endsWith('.rapporteur'),
    );
    const said = JSON.parse(file(after, own ?? '')) as Record<string, Record<string, unknown>[]>;
    expect(said['recommendations']?.map(({ id, proposers }) => [id, proposers])).toEqual([
      ['r1', undefined],
      ['r2', ['d2']],
    ]);
    expect(said['recommendations']?.[0]).toMatchObject({ mappings: [{ number: '16' }] });
    expect(said['contributions']?.map((each) => each['text'])).toEqual([OTHERS.said]);
    // The list of participants stays; nothing links it to the proposals.
    expect(await filesThatHold(test.library, [PLANTED.said])).toEqual([]);
    expect(accepted(await test.desk.searchPackages({ words: 'Elboniastan' })).hits).toHaveLength(1);
    expect(accepted(await test.desk.searchPackages({ words: 'Wakandesia' })).hits).toEqual([]);
  });

  it('makes a Word file in the same style that opens, and names no proposers', async () => {
    const workshop = await ready();
    const before = await archived(test, workshop, false);
    const word = metadataOf(before)['document'];
    const { replaced } = accepted(await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' }));
    const [after = ''] = replaced;
    expect(metadataOf(after)['document']).toBe(word);
    const bytes = readFileSync(join(archiveOf(), after, 'data', String(word)));
    expect(isRefusal(await readDocx(bytes, String(word)))).toBe(false);
    const holding = await filesThatHold(join(archiveOf(), after), [PLANTED.delegation, OTHERS.delegation]);
    expect(holding.map((path) => path.split('.').at(-1))).toEqual(['rapporteur']);
    expect(await filesThatHold(archiveOf(), [PLANTED.said, OTHERS.said])).toEqual([]);
  });

  it('keeps the notice of a correction, and says in the earlier Word file that it was replaced', async () => {
    const workshop = await ready();
    await archived(test, workshop, false);
    const set = async (payload: Parameters<typeof test.run<'document.setStatus'>>[2]) =>
      accepted(await test.run({ scope: 'workshop', id: workshop }, 'document.setStatus', payload));
    await set({ status: 'corrected', correction: { number: 'Corr.1', on: '2019-12-01', reason: {} } });
    await set({ status: 'issued', issuedOn: '2019-12-02' });
    const corrected = await archived(test, workshop, false);
    const text = textOf(corrected);
    expect(text).toMatch(/^Corrected text: Corr\.1 of 1 December 2019\n/);
    const { replaced, kept } = accepted(
      await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' }),
    );
    expect([replaced.length, kept]).toEqual([2, []]);
    const standing = replaced.map((id) => {
      const name = String(metadataOf(id)['document']);
      const reading = readDocx(readFileSync(join(archiveOf(), id, 'data', name)), name);
      return isRefusal(reading) ? reading.refused : reading.properties.validity;
    });
    expect(standing).toEqual(['Replaced by Corr.1', 'Issued, in force when this file was made']);
    expect(
      textOf(replaced[1] ?? '')
        .split('\n')
        .slice(0, 2),
    ).toEqual(text.split('\n').slice(0, 2));
    await allVerify(test);
  });

  it('also redacts a correction archived before the notice was printed on the first page', async () => {
    const workshop = await ready();
    const set = async (payload: Parameters<typeof test.run<'document.setStatus'>>[2]) =>
      accepted(await test.run({ scope: 'workshop', id: workshop }, 'document.setStatus', payload));
    await set({ status: 'corrected', correction: { number: 'Corr.1', on: '2019-12-01', reason: {} } });
    await set({ status: 'issued', issuedOn: '2019-12-02' });
    const id = await archived(test, workshop, false);
    const paths = (await readdir(join(archiveOf(), id, 'data'), { recursive: true })).filter((path) =>
      /\.(rapporteur|docx)$|^(documents|frameworks)\/./.test(path),
    );
    const before = textOf(id).split('\n').slice(2).join('\n').trimStart();
    const task = {
      kind: 'redactPackage',
      package: id,
      files: paths.map((path) => ({ path, bytes: readFileSync(join(archiveOf(), id, 'data', path)) })),
      document: String(metadataOf(id)['document']),
      language: 'en',
      text: before,
      whose: 'all',
      reservations: {},
      catalogue,
      now: NOW,
    } as const;
    const redacted = accepted(await redactPackage(task, () => undefined)).redacted;
    expect(before).toContain(PLANTED.delegation);
    expect(redacted?.text).toBe(before.replaceAll(/ \((Wakandesia|Elboniastan)\)/g, ''));
  });

  it('removes a reservation from a negotiated text under the rule of non-attribution, and keeps the others', async () => {
    const workshop = await ready({ attribution: 'none', nature: 'negotiated' });
    const before = await archived(test, workshop, false);
    expect(textOf(before)).toContain(PLANTED.reservation);
    const { replaced, kept } = accepted(
      await test.desk.eraseAttribution({ workshop, whose: ['r1'], job: 'erase' }),
    );
    expect(kept).toEqual([]);
    expect(textOf(replaced[0] ?? '')).toContain('Otherreservation kept');
    expect(await filesThatHold(test.library, [PLANTED.reservation])).toEqual([]);
    await allVerify(test);
  });

  it('does not change a package that names no proposers', async () => {
    const workshop = await ready({ attribution: 'none' });
    const before = await archived(test, workshop, false);
    expect(accepted(await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' }))).toEqual({
      replaced: [],
      kept: [],
    });
    expect(await allVerify(test)).toEqual([before]);
  });

  it('replaces a package that was redacted before, and records both', async () => {
    const workshop = await ready();
    const first = await archived(test, workshop, false);
    const [second = ''] = accepted(
      await test.desk.eraseAttribution({ workshop, whose: ['r1'], job: 'erase' }),
    ).replaced;
    const [third = ''] = accepted(
      await test.desk.eraseAttribution({ workshop, whose: ['r2'], job: 'again' }),
    ).replaced;
    expect(await allVerify(test)).toEqual([third]);
    expect(metadataOf(third)).toMatchObject({ redaction: { of: second, earlier: [first] } });
    expect(await archived(test, workshop, false)).toBe(third);
  });

  it('names a package whose files were changed, and does not replace it', async () => {
    const workshop = await ready();
    const before = await archived(test, workshop, false);
    const { chmodSync, writeFileSync } = await import('node:fs');
    const path = join(archiveOf(), before, 'data', 'frameworks/marrakesh.json');
    chmodSync(path, 0o600);
    writeFileSync(path, '{}');
    expect(accepted(await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' }))).toEqual({
      replaced: [],
      kept: [before],
    });
  });

  it('is finished at the next opening when it was interrupted after the confirmation', async () => {
    const workshop = await ready();
    const before = await archived(test, workshop, true);
    await beginErasure(test.library, { workshop, whose: ['r1'], at: '2026-11-27T10:00:00.000Z' });
    test = await test.reopened();
    const [after = ''] = await allVerify(test);
    expect(metadataOf(after)).toMatchObject({ redaction: { of: before, on: '2026-11-27' } });
    expect((await test.workshop(workshop)).recommendations['r1']?.proposers).toEqual([]);
    expect(await filesThatHold(test.library, [PLANTED.said])).toEqual([]);
    expect(await readdir(test.library)).not.toContain('erasing-attribution.json');
  });
});
