import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'words/plain',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const refused = async (code: string, file = 'core/document/dates.ts') => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.filter(({ ruleId }) => ruleId === 'words/plain').length;
};

it.each([
  'export function openDoor() {}',
  'const TOLD_EVERY = 1;',
  'export interface ShelfEntry { id: string }',
  'export class Session { become() {} }',
  'export type Deed = 1;',
])('a word that tells a newcomer nothing is refused in a name: %s', async (code) => {
  expect(await refused(code)).toBe(1);
});

it('it is refused in the name of a file', async () => {
  expect(await refused('export const one = 1;', 'host/requests/door.ts')).toBe(1);
});

it('it is refused in a test as well', async () => {
  expect(await refused('const told = () => 1;', 'tests/core/checks/plant.ts')).toBe(1);
});

it('it is accepted within a longer word, in a text, and inside a function', async () => {
  expect(
    await refused("export const outdoorLegend = 'the door'; function f() { const told = 1; return told; }"),
  ).toBe(0);
});
