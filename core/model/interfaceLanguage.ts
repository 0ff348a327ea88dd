import { z } from 'zod';

/** Languages that the application itself speaks, in the order they are offered. A document's are another list: `LANGUAGES`. */
export const INTERFACE_LANGUAGES = ['en', 'fr'] as const;

export const interfaceLanguageSchema = z.enum(INTERFACE_LANGUAGES);
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>;
