/** Languages that the application itself speaks, in the order they are offered. A document's are another list: `LANGUAGES`. */
export const INTERFACE_LANGUAGES = ['en', 'fr'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
