import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'language/is-data',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const refused = async (code: string, file = 'core/document/dates.ts') => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.filter(({ ruleId }) => ruleId === 'language/is-data').length;
};

it.each([
  "export const word = (language: string) => (language === 'fr' ? 'et' : 'and');",
  "export const word = (language: string) => ('en' !== language ? 'et' : 'and');",
  "export function word(l: string) { switch (l) { case 'pt': return 'e'; } return 'and'; }",
])('a language compared with a literal is refused by lint: %s', async (code) => {
  expect(await refused(code)).toBe(1);
  expect(await refused(code, 'electron/menu/template.ts')).toBe(1);
});

it('a table by language is accepted', async () => {
  expect(await refused("export const words = { en: 'and', fr: 'et' }; export const first = 'en';")).toBe(0);
});
