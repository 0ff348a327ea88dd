import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Rules that need types, which are slow and not tested here. */
const TYPED = ['no-floating-promises', 'no-misused-promises', 'switch-exhaustiveness-check'].map(
  (rule) => `@typescript-eslint/${rule}`,
);
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(TYPED.map((rule) => [rule, 'off'])),
  },
});
const refused = async (code: string, file = 'renderer/features/draft/Sheet.tsx') => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted')).length;
};

describe('a box that would lose what is typed in it', () => {
  it.each([
    "import { TextInput } from '@mantine/core';",
    "import { Button, Textarea } from '@mantine/core';",
    'export const box = <textarea rows={2} />;',
    'export const box = <input value="" />;',
    'export const box = <input type="text" />;',
    'export const box = <p contentEditable />;',
  ])('is refused by lint: %s', async (code) => {
    expect(await refused(code)).toBe(1);
  });

  it('is not reported for a choice, nor within the parts, which implement the keeping', async () => {
    expect(await refused('export const box = <input type="checkbox" />;')).toBe(0);
    expect(await refused("import { TextInput } from '@mantine/core';", 'renderer/parts/KeptInput.tsx')).toBe(
      0,
    );
  });
});
