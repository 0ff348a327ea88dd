import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPdf } from '../pdf/reading';
import type { PeopleListOptions } from '../../core/document/people/peopleListOptions';
import { documentEdition, peopleEdition } from '../../core/edition/edition';
import { formatsOf, type Format } from '../../core/edition/formats';
import { isRefusal } from '../../core/messages/refusal';
import { enterWording } from '../support/enterWording';
import { TestHost } from '../support/host';

/** Unique names, one in every field of people and proposers. */
const PLANTED = {
  delegation: 'Planteddelegatia',
  printed: 'the Plantedprintedia',
  person: 'Zébulon Plantedperson',
  title: 'Plantedtitle',
  function: 'Plantedfunction',
  institution: 'Plantedinstitution',
  email: 'planted@example.invalid',
  phone: '+000 11 22 planted',
  note: 'Plantednote about a person',
  privateNote: 'Plantedprivatenote',
  actor: 'Plantedactor',
  said: 'Plantedcontribution',
  reservation: 'Plantedreservation',
};
const realTemporary = tmpdir();
const SECRETS = Object.values(PLANTED);

let test: TestHost;
let workshop: string;
/** A folder for temporary files that only this test uses. */
let temporary: string;

beforeEach(async () => {
  temporary = await mkdtemp(join(realTemporary, 'rapporteur-names-'));
  vi.stubEnv('TMPDIR', temporary);
  test = await TestHost.open();
  await test.run({ scope: 'library', id: 'library' }, 'actor.add', {
    name: PLANTED.actor,
    role: 'rapporteur',
  });
  workshop = await test.createWorkshop();
  const desk = { scope: 'workshop', id: workshop } as const;
  const people = { scope: 'people', id: workshop } as const;
  const done = [
    await test.run(desk, 'document.setNature', { nature: 'negotiated' }),
    await test.run(desk, 'document.setField', {
      field: 'opening',
      language: 'en',
      base: [1],
      paragraphs: [[{ type: 'text', text: 'They met.' }]],
    }),
    await test.run(desk, 'delegation.add', {
      id: 'd1',
      kind: 'observer',
      name: { en: PLANTED.delegation },
      printedName: { en: PLANTED.printed },
    }),
    await test.run(people, 'participant.add', {
      id: 'p1',
      delegation: 'd1',
      name: PLANTED.person,
      title: PLANTED.title,
      function: PLANTED.function,
      institution: PLANTED.institution,
      email: PLANTED.email,
      phone: PLANTED.phone,
      note: PLANTED.note,
      head: true,
    }),
    await test.run(desk, 'recommendation.capture', {
      id: 'r1',
      language: 'en',
      nodes: [{ type: 'text', text: 'Share information' }],
      proposers: ['d1'],
    }),
    await test.run(desk, 'recommendation.setPosition', { id: 'r1', delegation: 'd1', position: 'supports' }),
    await test.run(desk, 'reservation.enter', {
      id: 'r1',
      delegation: 'd1',
      language: 'en',
      nodes: [{ type: 'text', text: PLANTED.reservation }],
    }),
    await test.run(desk, 'reservation.setState', {
      id: 'r1',
      reservation: await onlyReservation(),
      state: 'lifted',
    }),
    await test.run(desk, 'note.add', { id: 'r1', text: PLANTED.privateNote }),
    await test.run(desk, 'contribution.record', {
      text: PLANTED.said,
      delegation: 'd1',
      recommendations: ['r1'],
    }),
    await test.run(desk, 'document.setNature', { nature: 'recommendations' }),
  ];
  const refused = done.find((answer) => isRefusal(answer));
  if (refused) throw new Error(JSON.stringify(refused));
});
afterEach(async () => {
  await test.end();
  vi.unstubAllEnvs();
  await rm(temporary, { recursive: true, force: true });
});

async function onlyReservation(): Promise<string> {
  const { recommendations } = await test.workshop(workshop);
  return recommendations['r1']?.reservations[0]?.id ?? '';
}

/** All text in a file: its bytes as they are, and every entry where it is a zip. */
function readable(name: string, bytes: Uint8Array): string[] {
  const texts = [name, Buffer.from(bytes).toString('utf8')];
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return texts;
  return [...texts, ...Object.entries(unzipSync(bytes)).flatMap(([path, part]) => readable(path, part))];
}

function planted(texts: readonly string[]): string[] {
  return SECRETS.filter((secret) => texts.some((text) => text.includes(secret)));
}

async function exported(format: Format): Promise<string[]> {
  const file = await test.desk.exportEdition({
    edition: documentEdition({ workshop, language: 'en', allowMissing: true }),
    format,
    job: 'j1',
  });
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  await test.desk.saveFile({ file: file.file });
  const { name, bytes } = test.saved.at(-1) ?? { name: '', bytes: new Uint8Array() };
  return [...readable(name, bytes), ...(format === 'pdf' ? await textsInPdf(bytes) : [])];
}

/** What a reader of PDF finds: every line and the metadata. */
async function textsInPdf(bytes: Uint8Array): Promise<string[]> {
  const { lines, info } = await readPdf(bytes);
  return [...lines, JSON.stringify(info)];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('with attribution none', () => {
  it.each(formatsOf('document'))(
    'no name, proposer, note or position is anywhere in a %s',
    async (format) => {
      const texts = await exported(format);
      expect(texts.join('')).toContain('Share information');
      expect(planted(texts)).toEqual([]);
    },
  );

  it('no name is in the workshop file for a colleague, apart from the list of participants', async () => {
    const handle = await test.desk.exportWorkshopFile({ workshop });
    if (isRefusal(handle)) throw new Error(handle.refused);
    await test.desk.saveFile({ file: handle.file });
    const found = planted(readable(handle.name, test.saved[0]?.bytes ?? new Uint8Array()));
    expect(found.sort()).toEqual([PLANTED.delegation, PLANTED.printed, PLANTED.said].sort());
  });

  it('no name is in an archived package, its index, or a temporary file', async () => {
    await enterWording(test, PLANTED.actor);
    await test.run({ scope: 'workshop', id: workshop }, 'document.setStatus', {
      status: 'issued',
      issuedOn: '2019-10-30',
    });
    const added = await test.desk.archiveDocument({
      workshop,
      language: 'en',
      allowMissing: true,
      job: 'j1',
    });
    expect(isRefusal(added)).toBe(false);
    await test.desk.searchPackages({ words: 'information' });
    const files = await filesBelow(join(test.library, 'archive'));
    const texts = await Promise.all(files.map(async (path) => readable(path, await readFile(path))));
    const people = [
      PLANTED.person,
      PLANTED.title,
      PLANTED.function,
      PLANTED.institution,
      PLANTED.email,
      PLANTED.phone,
      PLANTED.note,
      PLANTED.privateNote,
      PLANTED.actor,
    ];
    expect(planted(texts.flat()).filter((secret) => people.includes(secret))).toEqual([]);
    expect(texts.flat().join(' ')).toContain('Artificial wording of action one');
    // The library of this test is in that folder too; nothing else may be.
    expect((await readdir(temporary)).map((name) => join(temporary, name))).toEqual([test.library]);
  });

  it('a list of people holds names, and leaves none in a temporary file', async () => {
    const wanted: PeopleListOptions = {
      list: 'participants',
      languages: ['en'],
      order: 'entered',
      contacts: true,
      presentOnly: false,
    };
    const file = await test.desk.exportEdition({
      edition: peopleEdition(workshop, wanted),
      format: 'docx',
      job: 'j1',
    });
    if (isRefusal(file)) throw new Error(file.refused);
    expect(planted([file.name])).toEqual([]);
    await test.desk.saveFile({ file: file.file });
    const { name, bytes } = test.saved.at(-1) ?? { name: '', bytes: new Uint8Array() };
    const found = planted(readable(name, bytes));
    expect(found).toContain(PLANTED.person);
    expect(found).toContain(PLANTED.email);
    expect(found).not.toContain(PLANTED.note);
    expect((await readdir(temporary)).map((entry) => join(temporary, entry))).toEqual([test.library]);
  });

  it('people are in their own file only, and erasing it erases them', async () => {
    const holders = async (secret: string) => {
      const found: string[] = [];
      for (const path of await filesBelow(test.library)) {
        if ((await readFile(path)).includes(secret)) found.push(path);
      }
      return found;
    };
    const where = await holders(PLANTED.person);
    expect(where.length).toBeGreaterThan(0);
    expect(where.every((path) => path.includes(`${join('people', '')}`))).toBe(true);
    expect(await test.desk.erasePeople({ workshop })).toBeNull();
    test = await test.reopened();
    expect(await holders(PLANTED.person)).toEqual([]);
    expect(await holders(PLANTED.email)).toEqual([]);
  });
});

describe('with attribution by delegation', () => {
  it('the document names the delegation, which shows that these tests find names', async () => {
    await test.run({ scope: 'workshop', id: workshop }, 'workshop.setAttribution', {
      attribution: 'byDelegation',
    });
    expect(planted(await exported('docx'))).toContain(PLANTED.delegation);
  });
});
