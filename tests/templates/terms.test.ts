import { expect, it } from 'vitest';
import { termsSchema } from '../../core/model/term';
import { templateFiles } from './read';

it('terms are data that the schema takes, each once and in English and French at least', () => {
  const files = templateFiles('terms').map(({ data }) => termsSchema.parse(data));
  expect(files).toHaveLength(1);
  const terms = files.flatMap((file) => file.terms);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  for (const { id, text } of terms) expect([id, text.en, text.fr]).not.toContain(undefined);
});
