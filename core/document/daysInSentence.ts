import type { Language } from '../model/language';
import type { Node } from '../model/text';
import { spanOf, type Span } from './dates';

/** One preposition of a language, as it stands before a day, before two that follow each other, and before more. */
type Preposition = Record<Span, string>;

/** The first of each row is what a text keeps; "du" of a workshop ("l'atelier du 9 juillet") becomes "des 9 et 10". */
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
 * or "Du 9 au 11 juillet". Other words before a date stay as they are.
 */
export function agreeWithDays(
  nodes: readonly Node[],
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  language: Language,
): readonly Node[] {
  const span = spanOf(startsOn, endsOn);
  if (span === 'day') return nodes;
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'text' || next?.type !== 'field' || next.field !== 'date') return node;
    for (const { day, [span]: wanted } of PREPOSITIONS[language]) {
      const before = new RegExp(`(?<![\\p{L}\\p{N}])${day}(?=\\s*$)`, 'iu');
      const found = before.exec(node.text)?.[0];
      if (found !== undefined) return { ...node, text: node.text.replace(before, inCaseOf(found, wanted)) };
    }
    return node;
  });
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
