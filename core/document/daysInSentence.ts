import type { Language } from '../model/language';
import type { Node } from '../model/text';
import { spanOf, type Span } from './dates';

/** One preposition of a language, as it stands before a day, before two that follow each other, and before more. */
type Preposition = Record<Span, string>;

/** One row for each thing that may be meant: "du" of a workshop ("l'atelier du 9 juillet") becomes "des 9 et 10". */
const PREPOSITIONS: Record<Language, readonly Preposition[]> = {
  en: [{ day: 'on', twoDays: 'on', period: 'from' }],
  fr: [
    { day: 'le', twoDays: 'les', period: 'du' },
    { day: 'du', twoDays: 'des', period: 'du' },
  ],
  pt: [
    { day: 'no dia', twoDays: 'nos dias', period: 'de' },
    { day: 'do dia', twoDays: 'dos dias', period: 'de' },
    { day: 'em', twoDays: 'em', period: 'de' },
    { day: 'de', twoDays: 'de', period: 'de' },
  ],
  es: [
    { day: 'el', twoDays: 'los días', period: 'del' },
    { day: 'del', twoDays: 'de los días', period: 'del' },
  ],
};

/** "del 9 al 11 de julio", but "9 a 11 de julio" where no article stands before it. */
const LINK_AFTER: Partial<Record<Language, Record<string, string>>> = { es: { del: 'al' } };

/**
 * Nodes in which the word before the meeting's days agrees with their number: "Le {date}" is printed as "Les 9 et 10 juillet"
 * or "Du 9 au 11 juillet", and "Les {date}" as "Le 9 juillet" once one day is left. Other words before a date stay as they are.
 */
export function agreeWithDays(
  nodes: readonly Node[],
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  language: Language,
): readonly Node[] {
  const span = spanOf(startsOn, endsOn);
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'text' || next?.type !== 'field' || next.field !== 'date') return node;
    const found = BEFORE_DATE[language].exec(node.text)?.[0];
    if (found === undefined) return node;
    const text = node.text.replace(BEFORE_DATE[language], agreed(found, span, language));
    return text === node.text ? node : { ...node, text };
  });
}

/** A preposition at the end of a text; of two that end alike the longer one. */
function beforeDate(language: Language): RegExp {
  const forms = PREPOSITIONS[language].flatMap((row) => Object.values(row));
  const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?=\\s*$)`, 'iu');
}

const BEFORE_DATE: Record<Language, RegExp> = {
  en: beforeDate('en'),
  fr: beforeDate('fr'),
  pt: beforeDate('pt'),
  es: beforeDate('es'),
};

/** A preposition as it must be before these days; one that is right before them stays, whatever else could be meant. */
function agreed(found: string, span: Span, language: Language): string {
  const word = found.toLowerCase();
  const rows = PREPOSITIONS[language].filter((row) => Object.values(row).includes(word));
  if (rows.some((row) => row[span] === word)) return found;
  // "From 9 July" may be meant; "les 9 juillet" cannot.
  if (span === 'day' && !rows.some(({ twoDays }) => twoDays === word)) return found;
  const isFirst = found.charAt(0) !== word.charAt(0);
  const row = isFirst ? rows[0] : rows.at(-1);
  return row ? inCaseOf(found, row[span]) : found;
}

/** What stands between the first and the last day of a period after the word before them. */
export function periodLink(before: string, language: Language): string | undefined {
  const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase();
  return word === undefined ? undefined : LINK_AFTER[language]?.[word];
}

function inCaseOf(found: string, wanted: string): string {
  const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
  return isCapital ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
}
