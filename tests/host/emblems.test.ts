import { readdirSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentEdition } from '../../core/edition/edition';
import { isRefusal } from '../../core/messages/refusal';
import type { HouseStyle } from '../../core/model/houseStyle';
import { houseStyleSchema } from '../../core/model/houseStyle';
import { rapporteur } from '../cli/run';
import { styleNamed } from '../fixtures/catalogue';
import { imageFile } from '../fixtures/emblems';
import { TestHost } from '../support/host';

const STYLE = 'forum-recommendations';
let test: TestHost;
let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
  await test.capture(workshop, 'r1', 'Exchange information');
});
afterEach(async () => test.end());

const add = (name: string, bytes: Uint8Array) =>
  test.desk.addEmblem({ style: STYLE, name, bytes: Uint8Array.from(bytes), job: 'job' });
const own = () => path.join(test.library, 'templates/documents');
const stored = (): HouseStyle =>
  houseStyleSchema.parse(JSON.parse(readFileSync(path.join(own(), `${STYLE}.json`), 'utf8')));
const exported = (language: 'en' | 'fr' = 'en') =>
  test.desk.exportEdition({
    edition: documentEdition({ workshop, language, style: STYLE, allowMissing: true }),
    format: 'docx',
    job: 'made',
  });

async function withEmblem(): Promise<string> {
  const added = await add('flag.png', imageFile('flag.png'));
  if (isRefusal(added)) throw new Error(JSON.stringify(added));
  const set = { part: 'alt', language: 'en', text: 'Flag' } as const;
  expect(
    await test.desk.changeLetterhead({ style: STYLE, change: { change: 'set', emblem: added.emblem, set } }),
  ).toEqual({ done: true });
  return added.emblem;
}

it('an emblem is in the style’s own file, in every window, and stands in what is made next', async () => {
  const heard: HouseStyle[] = [];
  test.host.desk.subscribe((event, value) => event === 'style' && heard.push(value as HouseStyle));
  await withEmblem();
  expect(stored().emblems).toHaveLength(1);
  expect(heard.at(-1)).toEqual(stored());
  expect((await test.desk.hello({})).catalogue.styles.find(({ id }) => id === STYLE)).toEqual(stored());
  const file = await exported();
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  const bytes = test.host.takeFile(file.file)?.bytes ?? new Uint8Array();
  expect(Buffer.from(bytes).includes('word/media/emblem1.png')).toBe(true);
});

it('without its statement nothing is made: by the window, by the archive, by the command line', async () => {
  const emblem = await withEmblem();
  const set = { part: 'needsStatement', needed: true } as const;
  await test.desk.changeLetterhead({ style: STYLE, change: { change: 'set', emblem, set } });
  expect(await exported()).toMatchObject({ refused: 'emblem.noStatement' });
  await test.run({ scope: 'workshop', id: workshop }, 'document.setStatus', {
    status: 'issued',
    issuedOn: '2019-10-25',
  });
  const archive = {
    workshop,
    language: 'en',
    style: STYLE,
    allowMissing: true,
    job: 'archive',
  } as const;
  expect(await test.desk.archiveDocument(archive)).toMatchObject({ refused: 'emblem.noStatement' });
  const out = path.join(test.library, '..', 'emblem-out.docx');
  await test.host.close();
  const ended = await rapporteur([
    'export',
    '--from',
    workshop,
    '--library',
    test.library,
    '--style',
    STYLE,
    '--out',
    out,
  ]);
  expect(ended.code).not.toBe(0);
  expect(ended.err + ended.out).toMatch(/must not stand without its statement, and has none in English/);
  rmSync(out, { force: true });
});

it('a file that is none is refused and changes nothing', async () => {
  for (const [bytes, said] of [
    [new Uint8Array(), 'emblem.empty'],
    [new TextEncoder().encode('<svg/>'), 'emblem.svg'],
    [imageFile('flag.png').subarray(0, 900), 'emblem.damaged'],
  ] as const)
    expect(await add('logo.png', bytes)).toMatchObject({ refused: said });
  expect(() => readdirSync(own())).toThrow();
});

it('a style of the secretariat’s own is written where it lies, whatever its file is called', async () => {
  mkdirSync(own(), { recursive: true });
  const file = path.join(own(), 'our own.json');
  writeFileSync(file, JSON.stringify({ ...styleNamed(STYLE), name: { en: 'Ours' } }));
  test = await test.reopened();
  await withEmblem();
  expect(readdirSync(own())).toEqual(['our own.json']);
  expect(houseStyleSchema.parse(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({
    name: { en: 'Ours' },
    emblems: [{ alt: { en: 'Flag' } }],
  });
});

it('changes at once from two windows are all there', async () => {
  const emblem = await withEmblem();
  const texts = ['en', 'fr', 'pt'] as const;
  await Promise.all(
    texts.map((language) =>
      test.desk.changeLetterhead({
        style: STYLE,
        change: { change: 'set', emblem, set: { part: 'statement', language, text: language } },
      }),
    ),
  );
  expect(stored().emblems?.[0]?.statement).toEqual({ en: 'en', fr: 'fr', pt: 'pt' });
});
