import { fold } from '../directory/fold';
import { matchDirectory } from '../directory/match';
import { resolveTyped } from '../directory/typed';
import type { DirectoryEntry } from '../model/directory';
import type { Delegation } from '../model/participation';
import type { DelegationChoice, Resolution, Vocabulary } from './vocabulary';

function choiceOf(entry: DirectoryEntry, { delegations }: Vocabulary): DelegationChoice {
  const delegation = delegations.find(({ code }) => code === entry.code);
  return delegation ? { kind: 'delegation', delegation } : { kind: 'entry', entry };
}

function namesOf(delegation: Delegation): string[] {
  return [...Object.values(delegation.name), ...Object.values(delegation.printedName ?? {})].map(fold);
}

/** The workshop's delegations of which a name, or a word of one, begins with the text. */
function ownBeginning(folded: string, { delegations }: Vocabulary): Delegation[] {
  return delegations.filter((delegation) =>
    namesOf(delegation).some((name) => ` ${name}`.includes(` ${folded}`)),
  );
}

/** Each once, the workshop's own first. */
function inChoosingOrder(choices: readonly DelegationChoice[]): DelegationChoice[] {
  const seen = new Set<string>();
  const once = choices.filter((choice) => {
    const key = choice.kind === 'entry' ? `entry ${choice.entry.code}` : choice.delegation.id;
    return !seen.has(key) && seen.add(key);
  });
  return [
    ...once.filter(({ kind }) => kind === 'delegation'),
    ...once.filter(({ kind }) => kind === 'entry'),
  ];
}

function asResolution(choices: readonly DelegationChoice[]): Resolution {
  const [only, ...others] = choices;
  if (!only) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'resolved', meaning: { kind: 'delegation', choice: only } }
    : { kind: 'choose', options: choices.map((choice) => ({ kind: 'delegation', choice })) };
}

/**
 * Resolves letters typed for a delegation, as Enter does: the rules of `resolveTyped` over the directory and the
 * workshop's delegations (free entries too). A code of a delegation that is not at the meeting ("be": Belgium) does not
 * win over a delegation at the meeting whose name begins so (Benin): then both are options.
 */
export function resolveDelegation(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  if (folded === '') return { kind: 'none' };
  const typedIs = resolveTyped(vocabulary.directory, typed, vocabulary.language);
  const entries =
    typedIs.kind === 'resolved' ? [typedIs.entry] : typedIs.kind === 'choose' ? typedIs.entries : [];
  const known = entries.map((entry) => choiceOf(entry, vocabulary));
  const isCode = entries[0]?.code.toLowerCase() === typed.trim().toLowerCase();
  if (isCode && known.length === 1 && known[0]?.kind === 'delegation') return asResolution(known);
  const own = ownBeginning(folded, vocabulary).map((delegation) => ({
    kind: 'delegation' as const,
    delegation,
  }));
  const all = inChoosingOrder([...own, ...known]);
  return folded.length < 2 && all.length === 1
    ? { kind: 'choose', options: all.map((choice) => ({ kind: 'delegation', choice })) }
    : asResolution(all);
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
  const begins = vocabulary.delegations.filter((delegation) =>
    namesOf(delegation).some((name) => name === folded || (folded.length >= 3 && name.startsWith(folded))),
  );
  return isWhole || begins.length > 0 ? resolveDelegation(typed, vocabulary) : { kind: 'none' };
}

/** Only a whole name, code or alias: what lets a name of several words go on after its first. */
export function resolveWholeName(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  const whole = matchDirectory(vocabulary.directory, typed).kind;
  const own = vocabulary.delegations.some((delegation) => namesOf(delegation).includes(folded));
  return own || whole === 'exact' || whole === 'ambiguous'
    ? resolveDelegation(typed, vocabulary)
    : { kind: 'none' };
}
