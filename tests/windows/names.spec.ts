import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sample } from '../cli/run';
import { expect, test } from './system';
import { run, runToEnd, type Place } from './windows';

const export_ = (place: Place, out: string) =>
  runToEnd(place, 'dist/node/rapporteur.cjs', ['export', `${place.windows}\\workshop.json`, '--out', out]);
const named = (place: Place) => readdirSync(place.here).filter((name) => !/^(run-\d+\.|workshop)/.test(name));

test.beforeEach(({ place }) =>
  copyFileSync(sample('forum-recommendations'), path.join(place.here, 'workshop.json')),
);

test('no document is written to a device or a stream, or under another name than was typed', async ({
  place,
}) => {
  for (const name of ['con.docx', 'NUL.docx', 'com1.docx', 'a:b.docx', 'lpt9 .docx', 'what?.docx']) {
    const { code, said } = await export_(place, `${place.windows}\\${name}`);
    expect([name, code, said]).toEqual([
      name,
      1,
      expect.stringContaining('Not every computer can keep a file'),
    ]);
  }
  expect(named(place)).toEqual([]);
});

test('a document is written where the path is longer than 260 characters, and a name in other capitals is the same file', async ({
  place,
}) => {
  const folders = Array.from({ length: 4 }, (_, at) => `${at} ${'deep '.repeat(14)}end`);
  mkdirSync(path.join(place.here, ...folders), { recursive: true });
  const folder = [place.windows, ...folders].join('\\');
  expect(folder.length).toBeGreaterThan(260);
  const first = await export_(place, `${folder}\\Conclusions.docx`);
  expect([first.code, first.said]).toEqual([0, `Wrote ${folder}\\Conclusions.docx\n`]);

  const again = await export_(place, `${folder}\\CONCLUSIONS.docx`);
  expect([again.code, again.said]).toEqual([0, `Replaced ${folder}\\CONCLUSIONS.docx\n`]);
  expect(readdirSync(path.join(place.here, ...folders))).toHaveLength(1);
});

test('a document that another program has open is not changed, and the refusal says so', async ({
  place,
}) => {
  const file = path.join(place.here, 'held.docx');
  writeFileSync(file, 'before');
  const holder = run(place, 'tests/windows/hold.mjs', [place.windows], { appendTo: 'held.docx' });
  await expect.poll(() => readFileSync(file, 'utf8')).toBe('beforeheld\n');
  const refused = await export_(place, `${place.windows}\\held.docx`);
  expect(refused).toEqual({
    code: 1,
    said: expect.stringContaining('another program, such as Word, may have it open'),
  });
  expect(readFileSync(file, 'utf8')).toBe('beforeheld\n');
  expect(named(place)).toEqual(['held.docx']);

  await holder.kill();
  const written = await export_(place, `${place.windows}\\held.docx`);
  expect(written).toEqual({ code: 0, said: `Replaced ${place.windows}\\held.docx\n` });
});
