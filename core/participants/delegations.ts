import type { Refusal } from '../messages/refusal';
import { refuse } from '../messages/refusal';
import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import type { Delegation } from '../model/participation';
import { fold } from '../directory/fold';
import { matchDirectory } from '../directory/match';
import { pickerNameOf } from '../directory/names';
import { withoutArticle } from '../directory/terms';
import type { DelegationChoice, ProposedDelegation, Spelling } from './outcome';

export interface RecognisedDelegation {
  id: string;
  /** Absent when it was recognised without any doubt. */
  note?: Refusal;
}

export interface DelegationContext {
  directory: Directory;
  /** The language in which free entries are named. */
  language: Language;
  /** The language in which doubts are explained; absent: the same. */
  spoken?: Language;
  /** Somebody can be asked: a name that several could have is then taken for none of them until it is settled. */
  asks?: boolean;
  /** What spellings mean, by their key, from somebody who knows. */
  choices?: Readonly<Record<string, DelegationChoice>>;
  delegations: readonly Delegation[];
  newId: () => string;
}

/** More than these are no help to somebody who must choose. */
const MAX_CANDIDATES = 8;

const OF_AN_ORGANISATION =
  /\b(?:organi[sz]a|agenc|agence|commission|centre|center|centro|fund|fonds|fondation|foundation|union|universit|network|reseau|institut|committee|comite|ngo|ong|office|bank|banque|secretari|interpol|association)/;

/** A free entry is taken for a State unless its name says otherwise. */
function kindOfFree(name: string): Delegation['kind'] {
  const acronym = /^[A-Z][A-Z0-9-]{2,9}$/.test(name);
  return acronym || OF_AN_ORGANISATION.test(fold(name)) ? 'organisation' : 'state';
}

/** The key of a spelling: what is written alike but for accents, case, signs and article means the same. */
const spellingKey = (text: string) => withoutArticle(fold(text));

/**
 * Recognises the delegations of a list: those the workshop has, by name or code; those of the directory; and free entries
 * for the others. The same text always gives the same delegation. `proposed` are those the workshop does not have yet.
 */
export function delegationReader(context: DelegationContext) {
  const { directory, language, newId } = context;
  const spoken = context.spoken ?? language;
  const proposed: ProposedDelegation[] = [];
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const known = new Map<string, RecognisedDelegation>();
  const doubts = new Map<string, Spelling>();
  const key = spellingKey;

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
      .map((entry) => pickerNameOf(entry, spoken))
      .join(', ');

  const whichOf = (text: string, entries: readonly DirectoryEntry[]) =>
    refuse('registration.whichDelegation', { text, candidates: names(entries) });

  const doubtful = (text: string, doubt: Spelling['doubt'], entries: readonly DirectoryEntry[]) => {
    const candidates = entries.slice(0, MAX_CANDIDATES).map(({ code }) => code);
    const chosen = chosenFor(key(text));
    doubts.set(key(text), { key: key(text), text, rows: 0, doubt, candidates, chosen });
  };

  const chosenFor = (spelling: string): DelegationChoice | null =>
    context.choices && Object.hasOwn(context.choices, spelling) ? (context.choices[spelling] ?? null) : null;

  /** The delegation that was chosen; null when there is none, or when what was chosen is not there any more. */
  const asChosen = (text: string): RecognisedDelegation | null => {
    const chosen = chosenFor(key(text));
    switch (chosen?.kind) {
      case 'entry': {
        const entry = directory.entries.find(({ code }) => code === chosen.code);
        return entry ? { id: fromDirectory(entry) } : null;
      }
      case 'delegation':
        return context.delegations.some(({ id }) => id === chosen.id) ? { id: chosen.id } : null;
      case 'free':
        return {
          id: byName.get(key(text)) ?? free(text),
          note: refuse('registration.freeDelegation', { text }),
        };
      case undefined:
        return null;
    }
  };

  const recognise = (text: string): RecognisedDelegation => {
    const have = byName.get(key(text));
    const match = matchDirectory(directory, text, { language });
    const others = match.kind === 'exact' ? match.others : [];
    // Whoever is here under this very name is meant, unless somebody else is here who could be too.
    if (have !== undefined && !others.some(({ code }) => byCode.has(code))) return { id: have };
    switch (match.kind) {
      case 'exact': {
        if (others.length === 0) return { id: fromDirectory(match.entry) };
        doubtful(text, 'several', [match.entry, ...others]);
        const taken = pickerNameOf(match.entry, spoken);
        const note = refuse('registration.otherDelegation', { text, taken, others: names(others) });
        return (
          asChosen(text) ??
          (context.asks
            ? { id: free(text), note: whichOf(text, [match.entry, ...others]) }
            : { id: have ?? fromDirectory(match.entry), note })
        );
      }
      case 'ambiguous':
      case 'candidates': {
        doubtful(text, match.kind === 'ambiguous' ? 'several' : 'unsure', match.entries);
        const note = refuse('registration.unsureDelegation', { text, candidates: names(match.entries) });
        return asChosen(text) ?? { id: free(text), note };
      }
      case 'none': {
        doubtful(text, 'unknown', []);
        const note = refuse('registration.freeDelegation', { text });
        return asChosen(text) ?? { id: free(text), note };
      }
    }
  };

  return {
    proposed,
    /** The delegation of a cell; the text is not blank. */
    read(text: string): RecognisedDelegation {
      const recognised = known.get(key(text)) ?? recognise(text);
      known.set(key(text), recognised);
      const doubt = doubts.get(key(text));
      if (doubt) doubt.rows += 1;
      return recognised;
    },
    spellings: (): Spelling[] => [...doubts.values()],
    /** The delegation of a text only if somebody is called so: for an organisation's name in another column. */
    readIfKnown(text: string): RecognisedDelegation | null {
      const have = byName.has(key(text)) || matchDirectory(directory, text, { language }).kind === 'exact';
      return have ? this.read(text) : null;
    },
  };
}
