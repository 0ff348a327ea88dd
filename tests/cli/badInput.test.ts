import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur, sample } from './run';

interface Item {
  id: string;
  group?: string;
  text?: unknown;
  proposers?: unknown;
  references?: { level: string; number: string }[];
  [key: string]: unknown;
}
interface File {
  schema: number;
  meeting: { title: unknown };
  delegations: Item[];
  groups: Item[];
  recommendations: Item[];
}

let folder: string;
const at = (name: string) => path.join(folder, name);
const guide = readFileSync(sample('workshop-guide'), 'utf8');

/** The sample with something done to it, as text. */
function changed(change: (file: File) => void): string {
  const file = JSON.parse(guide) as File;
  change(file);
  return JSON.stringify(file);
}
function first(items: Item[]): Item {
  const [item] = items;
  if (!item) throw new Error('the sample is empty');
  return item;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-bad-'));
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const refusedFiles: [string, string | Buffer, RegExp][] = [
  ['text that is not JSON', 'Recommendations of the workshop', /JSON/],
  ['JSON cut short', guide.slice(0, 2_000), /too early|JSON/],
  ['an empty file', '', /empty/],
  ['a list instead of a workshop', '[]', /one object|not a workshop/],
  ['bytes that are no text', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0]), /JSON|workshop file/],
  ['a newer schema', changed((file) => (file.schema = 99)), /newer version \(schema 99/],
  [
    'an unknown action',
    changed((file) => (first(file.groups).references = [{ level: 'action', number: '99' }])),
    /groups\[0\].*99/,
  ],
  [
    'an unknown delegation',
    changed((file) => (first(file.recommendations).proposers = ['XX'])),
    /recommendations\[0\].*XX/,
  ],
  [
    'an unknown group',
    changed((file) => (first(file.recommendations).group = 'nowhere')),
    /recommendations\[0\].*nowhere/,
  ],
  [
    'duplicate ids',
    changed((file) => file.recommendations.push(first(file.recommendations))),
    /recommendations\[22\].*r1/,
  ],
  ['a missing title', changed((file) => (file.meeting.title = {})), /meeting\.title.*title/],
  [
    'a recommendation of 5 MB',
    changed((file) => (first(file.recommendations).text = { en: 'x'.repeat(5_000_000) })),
    /recommendations\[0\]/,
  ],
  [
    'a __proto__ key',
    guide.replace('"schema": 1,', '"schema": 1, "__proto__": {"admin": true},'),
    /__proto__/,
  ],
  [
    'a __proto__ key deep inside',
    guide.replace('"id": "BJ",', '"id": "BJ", "__proto__": {"admin": true},'),
    /__proto__/,
  ],
  ['an unknown house style', guide.replace('"style": "workshop-guide"', '"style": "nicer"'), /nicer/],
];

describe('a workshop file that cannot be used', () => {
  it.each(refusedFiles)(
    'is refused in one line that says what and where: %s',
    async (name, content, says) => {
      const file = at(`${name.replace(/\W+/g, '-')}.json`);
      writeFileSync(file, content);
      writeFileSync(at('kept.docx'), 'the file that was there before');
      const ended = await rapporteur(['export', file, '--out', at('kept.docx')]);
      expect([ended.code, ended.out]).toEqual([1, '']);
      expect(ended.err).toMatch(says);
      expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
      expect(ended.err).not.toMatch(/\bat .*:\d+:\d+|node:internal|Internal fault/);
      expect(readFileSync(at('kept.docx'), 'utf8')).toBe('the file that was there before');

      const validated = await rapporteur(['validate', file]);
      expect(validated.code).toBe(1);
      expect(validated.err).toMatch(says);
    },
  );

  it('that is not there, or is a folder, is refused by its name', async () => {
    for (const file of [at('missing.json'), folder]) {
      const ended = await rapporteur(['export', file, '--out', at('a.txt')]);
      expect([ended.code, ended.out]).toEqual([1, '']);
      expect(ended.err).toContain(path.basename(file));
      expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

describe('characters that a Word file cannot hold', () => {
  it('are made safe, with a visible note saying where', async () => {
    const hostile = 'Stop\u0000 the\u000b \ufffe trade\ud800 now';
    const file = at('illegal.json');
    writeFileSync(
      file,
      changed((all) => (first(all.recommendations).text = { en: hostile })),
    );
    const ended = await rapporteur(['export', file, '--out', at('illegal.docx')]);
    expect(ended.code).toBe(0);
    expect(ended.err).toMatch(/^Note: .*recommendations\[0\]/);
    await rapporteur(['export', file, '--out', at('illegal.txt')]);
    const text = readFileSync(at('illegal.txt'), 'utf8');
    expect(text).toContain('Stop');
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
  });
});

describe('hostile file names', () => {
  const good = ['-rf.json', 'é ü ñ — ’.json', '..json', '%s%n.json'];
  const onlyRead = ['a\nb.json', 'quote".json'];

  it.each([...good, ...onlyRead])(
    '%j is read like any other, and never makes a second line',
    async (name) => {
      writeFileSync(at(name), '{');
      const ended = await rapporteur(['export', at(name), '--out', at('a.txt')]);
      expect(ended.code).toBe(1);
      expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
      writeFileSync(at(name), guide);
      expect((await rapporteur(['export', at(name), '--out', at('read.txt')])).code).toBe(0);
    },
  );

  it.each(good)('%j is written like any other', async (name) => {
    const out = at(`${path.parse(name).name}.txt`);
    writeFileSync(at('good.json'), guide);
    expect((await rapporteur(['export', at('good.json'), '--out', out])).code).toBe(0);
    expect(readdirSync(folder)).toContain(path.basename(out));
  });

  it.each(onlyRead)(
    '%j is not written, since no Windows could take it, and that is said in one line',
    async (name) => {
      writeFileSync(at('good.json'), guide);
      const ended = await rapporteur(['export', at('good.json'), '--out', at(`${name}.txt`)]);
      expect(ended.code).toBe(1);
      expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
      expect(readdirSync(folder)).not.toContain(`${name}.txt`);
    },
  );
});

describe('a file that is not there, or is none', () => {
  it.each([
    ['nothing', 'no-such-file.json', 'it is not there'],
    ['a folder', '.', 'it is a folder, not a file'],
    ['bytes in no UTF-8', 'latin.json', 'not in UTF-8'],
  ])('is reported in words, without a code of the system: %s', async (_what, name, words) => {
    writeFileSync(at('latin.json'), Buffer.from([0x22, 0xe9, 0x22]));
    const ended = await rapporteur(['validate', path.join(folder, name)]);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(words);
    expect(ended.err).not.toMatch(/\bE[A-Z]{3,}\b/);
  });
});

describe('a list that is made to take long', () => {
  it('is given up after the seconds that were asked for, with one line', async () => {
    const list = at('long.csv');
    writeFileSync(list, 'Name;Country\n' + 'Awa Diop;Mali\n'.repeat(19_000));
    const ended = await rapporteur(['participants', list, '--seconds', '1']);
    // On a fast computer a second is enough to read it.
    expect([0, 1]).toContain(ended.code);
    if (ended.code === 1) expect(ended.err).toContain('1 seconds');
    expect((await rapporteur(['participants', list, '--seconds', 'soon'])).code).toBe(2);
  });
});
