import { fold } from '../directory/fold';

// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\uFFFE\uFFFF]/g;

/** A cell as it is kept: without control and invisible characters, lone surrogates or doubled white space. */
export function cleanCell(cell: string): string {
  return cell
    .replace(INVISIBLE, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const YES = new Set([
  'x',
  'yes',
  'y',
  'oui',
  'o',
  'sim',
  's',
  'si',
  'true',
  'vrai',
  'verdadero',
  '1',
  'head',
  'hod',
  'chef',
  'cheffe',
]);
const NO = new Set([
  '',
  'no',
  'n',
  'non',
  'nao',
  'false',
  'faux',
  'falso',
  '0',
  'member',
  'membre',
  'delegate',
  'delegue',
]);
const HEAD_OF_DELEGATION =
  /\b(?:heads? of (?:the )?delegation|hod|cheff?e? de (?:la )?delegation|jef[ea] de (?:la )?delegacion|chefe d[ae] delegacao)\b/;

/** Yes or no out of a cell about being head of delegation; null when it says neither. */
export function readHead(cell: string): boolean | null {
  const folded = fold(cell);
  if (YES.has(folded) || HEAD_OF_DELEGATION.test(folded)) return true;
  return NO.has(folded) ? false : null;
}

/** Whether a function says "head of delegation", in any of the four languages. */
export function saysHeadOfDelegation(text: string): boolean {
  return HEAD_OF_DELEGATION.test(fold(text));
}

const LANGUAGE_NAMES: Record<string, string> = {
  en: 'en|eng|english|anglais|ingles',
  fr: 'fr|fra|fre|french|francais|frances',
  pt: 'pt|por|portuguese|portugais|portugues',
  es: 'es|spa|spanish|espagnol|espanol|espanhol|castellano',
  ar: 'ar|ara|arabic|arabe',
};

/** The language's code for a name of it in any of the four languages ("Français" is "fr"); null when not known. */
export function readLanguage(cell: string): string | null {
  const folded = fold(cell);
  const found = Object.entries(LANGUAGE_NAMES).find(([, names]) => names.split('|').includes(folded));
  return found?.[0] ?? null;
}

export function looksLikeEmail(cell: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(cell);
}

export function looksLikePhone(cell: string): boolean {
  return /^[+(\d][\d\s().+/-]{5,}$/.test(cell) && cell.replace(/\D/g, '').length >= 6;
}

/** Spreadsheets compute what begins so; here it is text, and worth a look. */
export function looksLikeFormula(cell: string): boolean {
  return /^[=@]\S|^[+-][A-Za-z]/.test(cell);
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|m|mm|mme|mmes|mlle|monsieur|madame|dr|dre|dra|prof|pr|he|se|sem|sr|sra|srta|dom|don|dona|me|eng|ing|col|gen|cdt|cne|lt|cap|capt|maj|amb|hon|sheikh|cheikh|el|hadj|son|sa|exc|excellence|excellency|his|her|s|e)$/;

export function looksLikeTitle(cell: string): boolean {
  const words = fold(cell)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => HONORIFIC.test(word));
}

/**
 * What makes two spellings of a name one person: its words without honorifics, in alphabetical order, so that
 * "Mme DIOP Awa" and "Awa Diop" are alike.
 */
export function personKey(name: string): string {
  const words = fold(name).split(' ');
  const own = words.filter((word) => !/^(?:mr|mrs|ms|m|mme|mlle|dr|prof|he|sem|sr|sra)$/.test(word));
  return (own.length > 0 ? own : words).sort().join(' ');
}
