import { z } from 'zod';
import { LANGUAGES } from './language';

export const languageSchema = z.enum(LANGUAGES);

export function byLanguage<T extends z.ZodType>(value: T) {
  return z.partialRecord(languageSchema, value);
}
