import { refuse, type Refusal } from '../messages/refusal';
import type { EnteredWording, Library } from '../model/library';

type Placed = Pick<EnteredWording, 'target' | 'language' | 'part'>;

const keyOf = ({ target, language, part }: Placed) =>
  `${target.framework} ${target.level} ${target.number} ${language} ${part ?? ''}`;

/** What was entered for a place, or for the definition of a domain, in a language; there is one of each. */
export function enteredFor(
  wordings: Readonly<Record<string, EnteredWording>>,
): (placed: Placed) => EnteredWording | undefined {
  const byPlace = new Map(Object.values(wordings).map((each) => [keyOf(each), each]));
  return (placed) => byPlace.get(keyOf(placed));
}

/** Why wordings are not entered over others than those that were looked at; undefined when nothing moved. */
export function movedSince(
  { wordings }: Pick<Library, 'wordings'>,
  sent: { wordings: readonly Placed[]; base: readonly (string | null)[] },
): Refusal | undefined {
  const standing = enteredFor(wordings);
  const moved = sent.wordings.find(
    (each, index) => (standing(each)?.text ?? null) !== (sent.base[index] ?? null),
  );
  return moved && refuse('planText.moved', { place: moved.target.number, kind: moved.target.level });
}

type Entry = Pick<EnteredWording, 'target' | 'language' | 'text' | 'source' | 'checkedBy'>;

/** The same for one wording. Sent again because its answer was lost, it has not moved. */
export function enteredMeanwhile(
  { wordings }: Pick<Library, 'wordings'>,
  { base, ...sent }: Entry & { base: string | null },
): Refusal | undefined {
  const standing = enteredFor(wordings)(sent);
  const isSame =
    standing?.text === sent.text && standing.source === sent.source && standing.checkedBy === sent.checkedBy;
  return isSame ? undefined : movedSince({ wordings }, { wordings: [sent], base: [base] });
}
