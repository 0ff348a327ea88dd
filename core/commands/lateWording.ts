import type { Draft } from 'immer';
import type { CommandContext } from '../ledger/command';
import { refuse, type Refusal } from '../messages/refusal';
import { isLocked } from '../model/isLocked';
import type { Language } from '../model/language';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { authenticLanguages, hasWords, isAdopted, isCourtesy } from '../queries/adopted';
import type { Entered } from './wording';

interface Locking extends Pick<Workshop, 'languages'> {
  courtesy?: Workshop['courtesy'];
  document: Pick<Workshop['document'], 'status'>;
}

/** Refusal of another wording of one text in one language: adoption locks the wordings that were adopted, and no other. */
export function languageLocked(state: Locking, text: Text, language: Language): Refusal | undefined {
  if (!isLocked(state.document.status)) return undefined;
  if (isCourtesy(state, language)) return undefined;
  const refusal = refuse('wording.locked');
  if (isAdopted(text, language, state.courtesy)) return refusal;
  return adoptedIn(state, text, language) ? undefined : refusal;
}

/**
 * What a wording is that somebody enters now. In a courtesy language it is a translation, always. Once the text is adopted,
 * so is one in a language that lacked it: of the adopted wording, by whom and when; it stays one while a correction is open.
 */
export function enteredAs(
  state: Draft<Workshop>,
  text: Text,
  language: Language,
  translatedFrom: Language | undefined,
  { actor, at }: Pick<CommandContext, 'actor' | 'at'>,
): Entered | Refusal {
  const locked = languageLocked(state, text, language);
  if (locked) return locked;
  const named = translatedFrom !== undefined && translatedFrom !== language ? translatedFrom : undefined;
  if (isCourtesy(state, language)) return { translatedFrom: courtesySource(state, text, language, named) };
  const { status } = state.document;
  const staysLate = status === 'corrected' && text[language]?.late !== undefined;
  if (!isLocked(status) && !staysLate) return { translatedFrom: named };
  const source = named && isAdopted(text, named, state.courtesy) ? named : adoptedIn(state, text, language);
  return { translatedFrom: source, late: { by: actor, at } };
}

/** Whether a text can be entered in a language, adopted or not. */
export const mayEnter = (state: Locking, text: Text, language: Language): boolean =>
  languageLocked(state, text, language) === undefined;

function adoptedIn(state: Locking, text: Text, language: Language): Language | undefined {
  return authenticLanguages(state).find(
    (other) => other !== language && isAdopted(text, other, state.courtesy),
  );
}

function courtesySource(
  state: Locking,
  text: Text,
  language: Language,
  named: Language | undefined,
): Language | undefined {
  const before = text[language]?.from?.language;
  const wanted = [named, before, ...authenticLanguages(state)];
  return wanted.find((other) => other !== undefined && other !== language && hasWords(text, other));
}
