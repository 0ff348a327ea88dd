import { describeReference } from '../catalogue/reference';
import type { DelegationChoice, Nameable } from '../directory/chooseDelegation';
import { delegationName } from '../directory/delegations';
import { pickerNameOf } from '../directory/names';
import type { Directory, DirectoryEntry } from '../model/directory';
import type { Framework, PlanReference } from '../model/framework';

/** A heading as the capture line names it: "^2" by its place, or by its words in any language. */
export interface NamedGroup {
  id: string;
  /** From 1, in the order of the document. */
  place: number;
  titles: string[];
}

/** Everything that a capture line can name. Built when the set-up changes, not at each key. */
export interface Vocabulary extends Nameable {
  /** The plans that the workshop is mapped to; the first is the one a bare number means. */
  frameworks: readonly Framework[];
  groups: readonly NamedGroup[];
  /** The delegation that has the floor, offered first. */
  floor?: string | undefined;
}

/** What a sign in the line stands for. */
export type Meaning =
  | { kind: 'delegation'; choice: DelegationChoice }
  | { kind: 'place'; reference: PlanReference }
  | { kind: 'group'; group: NamedGroup }
  /** A heading that is not there yet, and is made with the line. */
  | { kind: 'newGroup'; title: string };

/** The result of looking typed letters up: one thing, several to choose from, or nothing known. It never guesses. */
export type Resolution =
  { kind: 'resolved'; meaning: Meaning } | { kind: 'choose'; options: Meaning[] } | { kind: 'none' };

/** The directory's entry of a choice, if it has one. */
export function entryOf(choice: DelegationChoice, directory: Directory): DirectoryEntry | undefined {
  if (choice.kind === 'entry') return choice.entry;
  const { code } = choice.delegation;
  return code === undefined ? undefined : directory.entries.find((entry) => entry.code === code);
}

/** The name in full, as a chip or an option shows it: "Congo (Brazzaville)", never an abbreviation that could be two. */
export function choiceName(
  choice: DelegationChoice,
  { directory, language }: Pick<Nameable, 'directory' | 'language'>,
): string {
  const entry = entryOf(choice, directory);
  if (choice.kind === 'entry') return pickerNameOf(choice.entry, language);
  if (entry?.pickerName?.[language] !== undefined) return pickerNameOf(entry, language);
  return delegationName(choice.delegation, language, directory);
}

/** What identifies a meaning, for comparing two of them. */
export function meaningKey(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'delegation':
      return meaning.choice.kind === 'entry'
        ? `entry ${meaning.choice.entry.code}`
        : `delegation ${meaning.choice.delegation.id}`;
    case 'place':
      return `place ${placeKey(meaning.reference)}`;
    case 'group':
      return `group ${meaning.group.id}`;
    case 'newGroup':
      return `new group ${meaning.title}`;
  }
}

export function placeKey({ framework, level, number }: PlanReference): string {
  return `${framework} ${level} ${number}`;
}

/** A meaning in words: the delegation's name, "Action 17", the heading. */
export function meaningLabel(meaning: Meaning, vocabulary: Vocabulary): string {
  switch (meaning.kind) {
    case 'delegation':
      return choiceName(meaning.choice, vocabulary);
    case 'place': {
      const plan = vocabulary.frameworks.find(({ id }) => id === meaning.reference.framework);
      return plan
        ? describeReference(plan, meaning.reference, vocabulary.language)
        : meaning.reference.number;
    }
    case 'group':
      return meaning.group.titles[0] ?? String(meaning.group.place);
    case 'newGroup':
      return meaning.title;
  }
}

const LEVEL_SIGNS: Record<PlanReference['level'], string> = { action: '', objective: 'o', domain: 'd' };

/** How the line writes a meaning so that it is read back as that very thing: "@CI", "#17", "#o7", "^2", "^"New heading"". */
export function tokenOf(meaning: Meaning, vocabulary: Vocabulary): string {
  switch (meaning.kind) {
    case 'delegation': {
      const code = entryOf(meaning.choice, vocabulary.directory)?.code;
      return `@${code ?? quoted(choiceName(meaning.choice, vocabulary))}`;
    }
    case 'place': {
      const { framework, level, number } = meaning.reference;
      const plan = framework === vocabulary.frameworks[0]?.id ? '' : `${framework}/`;
      return `#${plan}${LEVEL_SIGNS[level]}${number}`;
    }
    case 'group':
      return `^${meaning.group.place}`;
    case 'newGroup':
      return `^${quoted(meaning.title)}`;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '')}"`;
}
