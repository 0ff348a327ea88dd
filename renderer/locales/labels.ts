import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Check } from '../../core/checks/check';
import type { RuleId } from '../../core/checks/rules';
import type { Notice } from '../../core/contract';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { codeWord } from '../../core/messages/codeWords';
import { explain, explainName, explainNotice } from '../../core/messages/explain';
import { checkWords, explainCheck, explainFine } from '../../core/messages/explainCheck';
import type { Refusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import { catalogues } from './catalogues';

/** Rows by the dozen ask for it: this costs them less than all of `useTranslation`. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return useSyncExternalStore(followLanguage, interfaceLanguage);
}

function followLanguage(onChange: () => void): () => void {
  i18next.on('languageChanged', onChange);
  return () => i18next.off('languageChanged', onChange);
}

/** What the interface speaks now, outside components. */
export function interfaceLanguage(): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((each) => each === i18next.language) ?? 'en';
}

/** What Undo and the history call a command; one this window does not know keeps its name. */
export function commandLabel(command: string, language: InterfaceLanguage): string {
  const { commands, hostLines } = catalogues[language];
  const labels: Record<string, string> = commands;
  return labels[command] ?? hostLines[command] ?? command;
}

/** What a language is called in another; nothing for none. */
export function languageName(of: InterfaceLanguage | undefined, speaks: InterfaceLanguage): string {
  return of === undefined ? '' : codeWord(of.toUpperCase(), 'language', speaks);
}

/** A refusal in the interface's language. */
export function useExplain(): (refusal: Refusal) => string {
  const language = useInterfaceLanguage();
  return (refusal) => explain(withCommandNamed(refusal, language), language);
}

/** A refused undo names the later change by its command. */
function withCommandNamed(refusal: Refusal, language: InterfaceLanguage): Refusal {
  const command = refusal.values?.['command'];
  if (typeof command !== 'string') return refusal;
  return { ...refusal, values: { ...refusal.values, command: commandLabel(command, language) } };
}

/** A notice that is no refusal, in the interface's language. */
export function useExplainNotice(): (notice: Notice) => string {
  const language = useInterfaceLanguage();
  return ({ message = '', values }) => explainNotice(message, values, language);
}

/** The words of a check's rules in the interface's language; what has no name is a dash. */
export function useCheckWords() {
  const speaks = useInterfaceLanguage();
  return {
    found: (rule: RuleId, count: number, language?: Language) =>
      explainCheck(rule, count, { language, speaks }),
    fine: (rule: RuleId, language: Language) => explainFine(rule, { language, speaks }),
    todo: (rule: RuleId) => checkWords(rule, speaks).todo,
    offer: (rule: RuleId) => checkWords(rule, speaks).offer ?? '',
    name: ({ name }: Check) => explainName(name, speaks) || '–',
  };
}
