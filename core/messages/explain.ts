import { isRefusal, type Named, type Refusal, type RefusalValue } from './refusal';
import type { InterfaceLanguage } from '../model/interfaceLanguage';
import { catalogues } from './catalogues';
import { codeWord } from './codeWords';
import { listNumbers } from './listNumbers';
import { noticesEn, type NoticeCode } from './notices.en';

/** A refusal as one line of text: where it is (if known), what happened and what to do. */
export function explain(refusal: Refusal, language: InterfaceLanguage = 'en'): string {
  const template = catalogues[language].refusals[refusal.refused];
  const values = Object.entries(refusal.values ?? {}).map(([name, value]): [string, string | number] => [
    name,
    inWords(value, name, language),
  ]);
  const message = fillIn(template, Object.fromEntries(values));
  return refusal.where === undefined ? message : `${refusal.where}: ${message}`;
}

/** A notice as one line of text; a message this version does not know is shown as it came. */
export function explainNotice(
  message: string,
  values: Record<string, string | number> | undefined,
  language: InterfaceLanguage = 'en',
): string {
  return isNotice(message) ? fillIn(catalogues[language].notices[message], values) : message;
}

function isNotice(message: string): message is NoticeCode {
  return Object.hasOwn(noticesEn, message);
}

function inWords(value: RefusalValue, name: string, speaks: InterfaceLanguage): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return codeWord(value, name, speaks);
  if (Array.isArray(value)) return listNumbers(value.map((item) => listed(item, name, speaks)));
  // A reason stands within a sentence, which has its own full stop.
  if (isRefusal(value)) return explain(value, speaks).replace(/\.$/, '');
  return wordsFor(value, speaks);
}

/** What something is called, for whoever reads it; empty when it has no name in any language. */
export function explainName(name: Named, speaks: InterfaceLanguage = 'en'): string {
  return typeof name === 'string' ? name : wordsFor(name, speaks);
}

/** Several things by their names, as one list: “Opening”, 1-3. */
export function explainNames(names: readonly Named[], speaks: InterfaceLanguage = 'en'): string {
  const named = names.filter((name) => explainName(name, speaks) !== '');
  return listNumbers(named.map((name) => listed(name, '', speaks)));
}

/** Words stand in quotation marks within a list, so that it is seen where they end; numbers and codes do not. */
function listed(item: Named, name: string, speaks: InterfaceLanguage): string {
  if (typeof item === 'string') return codeWord(item, name, speaks);
  const words = wordsFor(item, speaks);
  return fillIn(catalogues[speaks].language.quoted, { words });
}

function wordsFor(words: Exclude<Named, string>, speaks: InterfaceLanguage): string {
  return words[speaks] ?? words.en ?? Object.values(words)[0] ?? '';
}

/** A mark without a value stays, so that its absence is seen. */
export function fillIn(template: string, values: Record<string, string | number> | undefined): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => String(values?.[name] ?? mark));
}
