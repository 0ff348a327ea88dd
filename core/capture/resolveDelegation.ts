import { chooseDelegation, isEnough, ownCalled, ownNames } from '../directory/chooseDelegation';
import { fold } from '../directory/fold';
import { matchDirectory } from '../directory/match';
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
 * Resolves the words before a colon as speaker. "Note:" and "Security:" are text: only a whole name, code or alias
 * counts, or the beginning of the name of one delegation at the meeting.
 */
export function resolveSpeaker(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  if (folded.length < 2) return { kind: 'none' };
  const whole = matchDirectory(vocabulary.directory, typed).kind;
  const isWhole = whole === 'exact' || whole === 'ambiguous';
  const begins = vocabulary.delegations.some((delegation) =>
    ownNames(delegation).some((name) => folded.length >= 3 && name.startsWith(folded)),
  );
  const isCalled = ownCalled(folded, vocabulary).length > 0;
  return isWhole || isCalled || begins ? resolveDelegation(typed, vocabulary) : { kind: 'none' };
}

/** Only a whole name, code or alias: what lets a name of several words go on after its first. */
export function resolveWholeName(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  const whole = matchDirectory(vocabulary.directory, typed).kind;
  return ownCalled(folded, vocabulary).length > 0 || whole === 'exact' || whole === 'ambiguous'
    ? resolveDelegation(typed, vocabulary)
    : { kind: 'none' };
}
