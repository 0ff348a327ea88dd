import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import { DELEGATION_KINDS, type Delegation } from '../model/participation';
import { rising } from '../text/rising';
import { fold } from './fold';
import { nameOf, sortingNameOf } from './names';
import { withoutArticle } from './terms';

/** A delegation as the directory names it; a meeting may change the names afterwards. */
export function delegationFromEntry(entry: DirectoryEntry, id: string, order: string): Delegation {
  return {
    id,
    order,
    kind: entry.kind,
    code: entry.code,
    name: { ...entry.name },
    ...(entry.printedName && { printedName: { ...entry.printedName } }),
  };
}

/** A delegation that the directory does not know, named as it was entered. */
export function freeDelegation(
  name: string,
  kind: Delegation['kind'],
  language: Language,
  id: string,
  order: string,
): Delegation {
  return { id, order, kind, name: { [language]: name } };
}

function asEntered(a: Delegation, b: Delegation): number {
  return rising(a.order, b.order) || rising(a.id, b.id);
}

function ownSortingName(delegation: Delegation, language: Language): string {
  const [fallback] = Object.values(delegation.name);
  return withoutArticle(fold(delegation.name[language] ?? fallback ?? ''));
}

/**
 * Delegations in the order in which they were entered, or States, then organisations, then observers, each in the
 * alphabetical order of a language. The order of what the directory knows is the directory's own; a free entry takes its
 * alphabetical place among them. The list given is not changed.
 */
export function sortDelegations(
  delegations: readonly Delegation[],
  order: 'entered' | Language,
  directory: Directory,
): Delegation[] {
  if (order === 'entered') return [...delegations].sort(asEntered);
  const entries = new Map(directory.entries.map((entry) => [entry.code, entry]));
  const entryOf = ({ code }: Delegation) => (code === undefined ? undefined : entries.get(code));
  const place = (entry: DirectoryEntry | undefined) => entry?.order[order] ?? 0;

  return DELEGATION_KINDS.flatMap((kind) => {
    const ofKind = delegations.filter((delegation) => delegation.kind === kind);
    const known = ofKind
      .filter(entryOf)
      .sort(
        (a, b) =>
          Number(entryOf(a)?.kind !== 'state') - Number(entryOf(b)?.kind !== 'state') ||
          place(entryOf(a)) - place(entryOf(b)) ||
          asEntered(a, b),
      );
    const key = (delegation: Delegation) => {
      const entry = entryOf(delegation);
      return entry ? fold(sortingNameOf(entry, order)) : ownSortingName(delegation, order);
    };
    const free = ofKind
      .filter((delegation) => !entryOf(delegation))
      .sort((a, b) => rising(key(a), key(b)) || asEntered(a, b));
    const sorted = [...known];
    for (const delegation of free) {
      const before = sorted.findIndex((other) => rising(key(other), key(delegation)) > 0);
      sorted.splice(before < 0 ? sorted.length : before, 0, delegation);
    }
    return sorted;
  });
}

/** The name a list shows for a delegation in that language, or the first language that has one. */
export function delegationName(delegation: Delegation, language: Language, directory: Directory): string {
  const entry = directory.entries.find(({ code }) => code === delegation.code);
  const [fallback] = Object.values(delegation.name);
  return (
    delegation.name[language] ?? (entry ? nameOf(entry, language) : undefined) ?? fallback ?? delegation.id
  );
}
