import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import type { Delegation } from '../model/participation';
import { fold } from './fold';
import { beginsAWordOf, withoutArticle } from './terms';
import { resolveTyped } from './typed';

/** A delegation of the workshop, or one of the directory that would join it. */
export type DelegationChoice =
  { kind: 'delegation'; delegation: Delegation } | { kind: 'entry'; entry: DirectoryEntry };

/** Who can be named in a meeting. */
export interface Nameable {
  directory: Directory;
  /** The workshop's own, in its order. */
  delegations: readonly Delegation[];
  /** The language in which names come first. */
  language: Language;
}

function choiceOf(entry: DirectoryEntry, { delegations }: Nameable): DelegationChoice {
  const delegation = delegations.find(({ code }) => code === entry.code);
  return delegation ? { kind: 'delegation', delegation } : { kind: 'entry', entry };
}

const foldedNames = new WeakMap<Delegation, readonly string[]>();

/** Folded names of a delegation as its meeting calls it. */
export function ownNames(delegation: Delegation): readonly string[] {
  const known = foldedNames.get(delegation);
  if (known) return known;
  const names = [...Object.values(delegation.name), ...Object.values(delegation.printedName ?? {})].map(fold);
  foldedNames.set(delegation, names);
  return names;
}

/** The workshop's delegations of which a name, or a word of one, begins with the text. */
function ownBeginning(folded: string, { delegations }: Nameable): Delegation[] {
  return delegations.filter((delegation) => ownNames(delegation).some((name) => beginsAWordOf(name, folded)));
}

/** The workshop's delegations that are called exactly so, with or without an article. */
export function ownCalled(folded: string, { delegations }: Pick<Nameable, 'delegations'>): Delegation[] {
  const bare = withoutArticle(folded);
  return delegations.filter((delegation) =>
    ownNames(delegation).some((name) => name === folded || withoutArticle(name) === bare),
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

const asChoice = (delegation: Delegation): DelegationChoice => ({ kind: 'delegation', delegation });

/**
 * Whom letters typed for a delegation could mean; one choice alone is what Enter takes. The rules of `resolveTyped` over
 * the directory and the workshop's delegations (free entries too). What is whole wins over what begins so. A code of a
 * delegation that is not at the meeting ("be": Belgium) does not win over a delegation at the meeting whose name begins
 * so (Benin): then both are options.
 */
export function chooseDelegation(typed: string, nameable: Nameable): DelegationChoice[] {
  const folded = fold(typed);
  if (folded === '') return [];
  const present = new Set(nameable.delegations.flatMap(({ code }) => code ?? []));
  const typedIs = resolveTyped(nameable.directory, typed, nameable.language, present);
  const entries =
    typedIs.kind === 'resolved' ? [typedIs.entry] : typedIs.kind === 'choose' ? typedIs.entries : [];
  const known = entries.map((entry) => choiceOf(entry, nameable));
  const called = ownCalled(folded, nameable).map(asChoice);
  const isWhole =
    (typedIs.kind !== 'none' && typedIs.by === 'name') ||
    (typedIs.kind === 'resolved' && typedIs.by === 'code' && known[0]?.kind === 'delegation');
  if (isWhole) return inChoosingOrder([...called, ...known]);
  if (called.length > 0) return inChoosingOrder(called);
  return inChoosingOrder([...ownBeginning(folded, nameable).map(asChoice), ...known]);
}

/** Whether Enter takes the only choice: two letters say enough. */
export const isEnough = (typed: string): boolean => fold(typed).length >= 2;
