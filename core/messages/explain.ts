import type { Refusal } from '../ledger/refusal';
import { noticesEn, type NoticeCode } from './notices.en';
import { noticesFr } from './notices.fr';
import { refusalsEn } from './refusals.en';
import { refusalsFr } from './refusals.fr';

/** Languages the application itself speaks (a document's language is another matter). */
export type InterfaceLanguage = 'en' | 'fr';

/** A refusal as one line of text: where it is (if known), what happened and what to do. */
export function explain(refusal: Refusal, language: InterfaceLanguage = 'en'): string {
  const template = (language === 'fr' ? refusalsFr : refusalsEn)[refusal.refused];
  const message = fillIn(template, withLanguageNamed(refusal.values, language));
  return refusal.where === undefined ? message : `${refusal.where}: ${message}`;
}

/** A notice as one line of text; a message this version does not know is shown as it came. */
export function explainNotice(
  message: string,
  values: Record<string, string | number> | undefined,
  language: InterfaceLanguage = 'en',
): string {
  return isNotice(message) ? fillIn((language === 'fr' ? noticesFr : noticesEn)[message], values) : message;
}

function isNotice(message: string): message is NoticeCode {
  return Object.hasOwn(noticesEn, message);
}

/** Refusals carry a document's language as its code ("EN"); people read its name. */
const languageNames: Record<InterfaceLanguage, Record<string, string>> = {
  en: { EN: 'English', FR: 'French', PT: 'Portuguese', ES: 'Spanish' },
  fr: { EN: 'anglais', FR: 'français', PT: 'portugais', ES: 'espagnol' },
};

function withLanguageNamed(values: Refusal['values'], speaks: InterfaceLanguage): Refusal['values'] {
  const name = languageNames[speaks][String(values?.['language'])];
  return name === undefined ? values : { ...values, language: name };
}

/** A mark without a value stays, so that its absence is seen. */
function fillIn(template: string, values: Record<string, string | number> | undefined): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => String(values?.[name] ?? mark));
}
