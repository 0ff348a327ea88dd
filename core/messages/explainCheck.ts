import type { Language } from '../model/language';
import { checksEn, type CheckWords } from './checks.en';
import { checksFr } from './checks.fr';
import { codeWord, type InterfaceLanguage } from './codeWords';
import { fillIn } from './explain';

export const checkWords: Record<InterfaceLanguage, Record<keyof typeof checksEn, CheckWords>> = {
  en: checksEn,
  fr: checksFr,
};

interface Speaking {
  /** The language that the rule is about. */
  language?: Language | undefined;
  speaks?: InterfaceLanguage;
}

/** What a rule found, as one sentence without its full stop: "2 needed fields are empty". */
export function explainCheck(
  rule: keyof typeof checksEn,
  count: number,
  { language, speaks = 'en' }: Speaking = {},
): string {
  const plural = new Intl.PluralRules(speaks).select(count);
  return inLanguage(
    checkWords[speaks][rule][plural === 'one' ? 'one' : 'other'],
    { language, speaks },
    count,
  );
}

/** What is said when a rule finds nothing; undefined of those that then say nothing. */
export function explainFine(rule: keyof typeof checksEn, speaking: Speaking): string | undefined {
  const { fine } = checkWords[speaking.speaks ?? 'en'][rule];
  return fine === undefined ? undefined : inLanguage(fine, speaking);
}

function inLanguage(words: string, { language, speaks = 'en' }: Speaking, count = 0): string {
  const name = language === undefined ? '' : codeWord(language.toUpperCase(), 'language', speaks);
  return fillIn(words, { count, language: name });
}
