import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refusalsEn } from '../../../core/messages/refusals.en';
import { refusalsFr } from '../../../core/messages/refusals.fr';

const FOLDERS = ['core', 'word', 'workspace', 'host', 'server', 'electron', 'cli', 'renderer'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const codes = files.flatMap(({ text }) =>
  [...text.matchAll(/\brefuse\(\s*'([^']+)'/g)].map(([, code]) => code ?? ''),
);

it('every refusal of the code has an entry in the English catalogue and in the French one', () => {
  expect(codes.length).toBeGreaterThan(300);
  expect(codes.filter((code) => !Object.hasOwn(refusalsEn, code))).toEqual([]);
  expect(Object.keys(refusalsFr).sort()).toEqual(Object.keys(refusalsEn).sort());
});

it('refusals are built only through the catalogue', () => {
  const byHand = files
    .filter(({ path }) => path !== join('core', 'messages', 'refusal.ts'))
    .filter(({ text }) => /\{\s*refused:\s*['"`]\w+\.\w/.test(text))
    .map(({ path }) => path);
  expect(byHand).toEqual([]);
});

it('no sentence in two languages stands outside the catalogues of its process', () => {
  const sentences = files
    .filter(({ path }) => !path.startsWith('core') && !path.includes('locales'))
    .filter(({ text }) => /\ben:\s*(['"`])[^'"`]* [^'"`]*\1,\s*fr:\s*['"`]/.test(text))
    .map(({ path }) => path);
  expect(sentences).toEqual([]);
});
