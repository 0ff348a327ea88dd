import {
  chooseDelegation,
  isEnough,
  type DelegationChoice as Choice,
} from '../../../../core/directory/chooseDelegation';
import { delegationName } from '../../../../core/directory/delegations';
import { pickerNameOf } from '../../../../core/directory/names';
import { nearestNames } from '../../../../core/directory/nearestNames';
import type { Directory, DirectoryEntry } from '../../../../core/model/directory';
import type { Language } from '../../../../core/model/language';
import type { Delegation } from '../../../../core/model/participation';
import type { DelegationChoice } from '../../../../core/participants/outcome';
import type { Meant } from '../../../parts/TypedSelect';

export const FREE = 'free';

export const valueOf = (choice: DelegationChoice) =>
  choice.kind === 'free' ? FREE : choice.kind === 'entry' ? `entry ${choice.code}` : `own ${choice.id}`;

export function choiceOf(value: string): DelegationChoice {
  const [kind, ...rest] = value.split(' ');
  const named = rest.join(' ');
  if (kind === 'entry') return { kind: 'entry', code: named };
  return kind === 'own' ? { kind: 'delegation', id: named } : { kind: 'free' };
}

interface SpellingChoicesProps {
  /** The workshop's own, in their order. */
  delegations: Delegation[];
  directory: Directory;
  language: Language;
  /** Codes that it could mean, the likeliest first. */
  candidates: readonly string[];
  asWritten: { value: string; label: string };
  /** "As written" is the last thing to choose, not the first. */
  isLast: boolean;
  note: (where: 'couldBe' | 'inWorkshop') => string;
}

/** What a spelling of a list may mean: those it could be first, then the workshop's delegations, then the directory. */
export function spellingChoices(props: SpellingChoicesProps) {
  const { delegations, directory, language, candidates, asWritten, isLast, note } = props;
  const nameable = { directory, delegations, language };
  const isLikely = (code: string | undefined) => code !== undefined && candidates.includes(code);
  const codesHere = new Set(delegations.map(({ code }) => code));
  const ofEntry = (entry: DirectoryEntry) => ({
    value: `entry ${entry.code}`,
    label: pickerNameOf(entry, language),
    note: isLikely(entry.code) ? note('couldBe') : entry.code,
  });
  const likely = candidates.flatMap((code) => directory.entries.filter((entry) => entry.code === code));
  const rest = directory.entries.filter(({ code }) => !isLikely(code) && !codesHere.has(code));
  const own = delegations.filter(({ code }) => !isLikely(code));
  const known = [
    ...likely.map(ofEntry),
    ...own.map((each) => ({
      value: `own ${each.id}`,
      label: delegationName(each, language, directory),
      note: note('inWorkshop'),
    })),
    ...rest.map(ofEntry).sort((a, b) => a.label.localeCompare(b.label, language)),
  ];
  const asValue = (choice: Choice) => {
    if (choice.kind === 'entry') return `entry ${choice.entry.code}`;
    const { code, id } = choice.delegation;
    return code !== undefined && isLikely(code) ? `entry ${code}` : `own ${id}`;
  };
  return {
    data: isLast ? [...known, asWritten] : [asWritten, ...known],
    meant: (typed: string): Meant => {
      const fits = chooseDelegation(typed, nameable).map(asValue);
      const [only] = fits;
      return only !== undefined && fits.length === 1 && isEnough(typed) ? { fits, resolved: only } : { fits };
    },
    near: (typed: string) => [...nearestNames(typed, nameable).map(asValue), FREE],
  };
}
