import type { Refusal } from '../ledger/refusal';
import { refusalsEn } from './refusals.en';
import { refusalsFr } from './refusals.fr';

/** Languages the application itself speaks (a document's language is another matter). */
export type InterfaceLanguage = 'en' | 'fr';

/** A refusal as one line of text: where it is (if known), what happened and what to do. */
export function explain(refusal: Refusal, language: InterfaceLanguage = 'en'): string {
  const template = (language === 'fr' ? refusalsFr : refusalsEn)[refusal.refused];
  const message = template.replace(/\{(\w+)\}/g, (mark, name: string) =>
    String(refusal.values?.[name] ?? mark),
  );
  return refusal.where === undefined ? message : `${refusal.where}: ${message}`;
}
