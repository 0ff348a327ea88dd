import type { Refusal } from '../ledger/refusal';
import { refuse } from '../ledger/refusal';
import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import type { Delegation } from '../model/participation';
import { fold } from '../directory/fold';
import { matchDirectory } from '../directory/match';
import { pickerNameOf } from '../directory/names';
import { withoutArticle } from '../directory/terms';
import type { ProposedDelegation } from './outcome';

export interface RecognisedDelegation {
  id: string;
  /** Absent when it was recognised without any doubt. */
  note?: Refusal;
}

export interface DelegationContext {
  directory: Directory;
  /** The language in which free entries are named and doubts are explained. */
  language: Language;
  delegations: readonly Delegation[];
  newId: () => string;
}

const OF_AN_ORGANISATION =
  /\b(?:organi[sz]a|agenc|agence|commission|centre|center|centro|fund|fonds|fondation|foundation|union|universit|network|reseau|institut|committee|comite|ngo|ong|office|bank|banque|secretari|interpol|association)/;

/** A free entry is taken for a State unless its name says otherwise. */
function kindOfFree(name: string): Delegation['kind'] {
  const acronym = /^[A-Z][A-Z0-9-]{2,9}$/.test(name);
  return acronym || OF_AN_ORGANISATION.test(fold(name)) ? 'organisation' : 'state';
}

/**
 * Recognises the delegations of a list: those the workshop has, by name or code; those of the directory; and free entries
 * for the others. The same text always gives the same delegation. `proposed` are those the workshop does not have yet.
 */
export function delegationReader(context: DelegationContext) {
  const { directory, language, newId } = context;
  const proposed: ProposedDelegation[] = [];
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const known = new Map<string, RecognisedDelegation>();
  const key = (name: string) => withoutArticle(fold(name));

  for (const { id, code, name, printedName } of context.delegations) {
    if (code !== undefined) byCode.set(code, id);
    for (const each of [...Object.values(name), ...Object.values(printedName ?? {})])
      byName.set(key(each), id);
  }

  const fromDirectory = (entry: DirectoryEntry): string => {
    const have = byCode.get(entry.code);
    if (have !== undefined) return have;
    const id = newId();
    const { code, kind, name, printedName } = entry;
    proposed.push({
      id,
      kind,
      code,
      name: { ...name },
      ...(printedName && { printedName: { ...printedName } }),
    });
    byCode.set(code, id);
    return id;
  };

  const free = (text: string): string => {
    const id = newId();
    proposed.push({ id, kind: kindOfFree(text), name: { [language]: text } });
    byName.set(key(text), id);
    return id;
  };

  const names = (entries: readonly DirectoryEntry[]) =>
    entries
      .slice(0, 5)
      .map((entry) => pickerNameOf(entry, language))
      .join(', ');

  const recognise = (text: string): RecognisedDelegation => {
    const have = byName.get(key(text));
    if (have !== undefined) return { id: have };
    const match = matchDirectory(directory, text, { language });
    switch (match.kind) {
      case 'exact': {
        const id = fromDirectory(match.entry);
        if (match.others.length === 0) return { id };
        const taken = pickerNameOf(match.entry, language);
        return {
          id,
          note: refuse('registration.otherDelegation', { text, taken, others: names(match.others) }),
        };
      }
      case 'ambiguous':
      case 'candidates':
        return {
          id: free(text),
          note: refuse('registration.unsureDelegation', { text, candidates: names(match.entries) }),
        };
      case 'none':
        return { id: free(text), note: refuse('registration.freeDelegation', { text }) };
    }
  };

  return {
    proposed,
    /** The delegation of a cell; the text is not blank. */
    read(text: string): RecognisedDelegation {
      const before = known.get(text);
      if (before) return before;
      const recognised = recognise(text);
      known.set(text, recognised);
      return recognised;
    },
    /** The delegation of a text only if somebody is called so: for an organisation's name in another column. */
    readIfKnown(text: string): RecognisedDelegation | null {
      const have = byName.has(key(text)) || matchDirectory(directory, text, { language }).kind === 'exact';
      return have ? this.read(text) : null;
    },
  };
}
