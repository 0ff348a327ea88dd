import type { InterfaceLanguage } from '../model/interfaceLanguage';
import type { Language } from '../model/language';
import { catalogues } from './catalogues';
import type { checksEn, CheckWords } from './checks.en';
import { codeWord } from './codeWords';
import { fillIn } from './explain';

type RuleWords = keyof typeof checksEn;

/** All words of one rule. */
export function checkWords(rule: RuleWords, speaks: InterfaceLanguage): CheckWords {
  return catalogues[speaks].checks[rule];
}

interface Speaking {
  /** The language that the rule is about. */
  language?: Language | undefined;
  speaks?: InterfaceLanguage;
}

/** What a rule found, as one sentence without its full stop: "2 needed fields are empty". */
export function explainCheck(
  rule: RuleWords,
  count: number,
  { language, speaks = 'en' }: Speaking = {},
): string {
  const plural = new Intl.PluralRules(speaks).select(count);
  return inLanguage(
    checkWords(rule, speaks)[plural === 'one' ? 'one' : 'other'],
    { language, speaks },
    count,
  );
}

/** What is said when a rule finds nothing; undefined of those that then say nothing. */
export function explainFine(rule: RuleWords, speaking: Speaking): string | undefined {
  const { fine } = checkWords(rule, speaking.speaks ?? 'en');
  return fine === undefined ? undefined : inLanguage(fine, speaking);
}

function inLanguage(words: string, { language, speaks = 'en' }: Speaking, count = 0): string {
  const name = language === undefined ? '' : codeWord(language.toUpperCase(), 'language', speaks);
  return fillIn(words, { count, language: name });
}
