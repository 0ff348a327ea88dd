import { chooseDelegation, isEnough, ownCalled, ownNames } from '../directory/chooseDelegation';
import { fold } from '../directory/fold';
import { isWholeName } from '../directory/match';
import type { Resolution, Vocabulary } from './vocabulary';

/** Resolves letters typed for a delegation, as Enter does. */
export function resolveDelegation(typed: string, vocabulary: Vocabulary): Resolution {
  const choices = chooseDelegation(typed, vocabulary);
  const [only, ...others] = choices;
  if (!only) return { kind: 'none' };
  return others.length === 0 && isEnough(typed)
    ? { kind: 'resolved', meaning: { kind: 'delegation', choice: only } }
    : { kind: 'choose', options: choices.map((choice) => ({ kind: 'delegation', choice })) };
}

/**
 * Resolves the words before a colon as speaker. "Note:" and "Security:" are nobody: only a whole name, code or alias
 * counts, or the beginning of the name of one delegation at the meeting.
 */
export function resolveSpeaker(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  if (folded.length < 2) return { kind: 'none' };
  const begins =
    folded.length >= 3 &&
    vocabulary.delegations.some((delegation) => ownNames(delegation).some((name) => name.startsWith(folded)));
  return begins || isCalled(typed, vocabulary) ? resolveDelegation(typed, vocabulary) : { kind: 'none' };
}

/** Only a whole name, code or alias: what lets a name of several words go on after its first. */
export function resolveWholeName(typed: string, vocabulary: Vocabulary): Resolution {
  return isCalled(typed, vocabulary) ? resolveDelegation(typed, vocabulary) : { kind: 'none' };
}

/** Whether somebody is called exactly so, at the meeting or in the directory; `codes`: a code counts as a name. */
export function isCalled(typed: string, vocabulary: Vocabulary, codes = true): boolean {
  return ownCalled(fold(typed), vocabulary).length > 0 || isWholeName(vocabulary.directory, typed, codes);
}
