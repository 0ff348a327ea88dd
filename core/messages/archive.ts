import { archiveEn } from './archive.en';
import { archiveFr } from './archive.fr';
import type { InterfaceLanguage } from './codeWords';

/** What is said of archived packages and of verifying them, by language of the interface. */
export const archiveMessages: Record<InterfaceLanguage, typeof archiveEn> = { en: archiveEn, fr: archiveFr };
