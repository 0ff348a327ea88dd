import type { Language } from '../model/language';
import { byRecommendation } from '../model/belongings';
import type { Conflict } from '../model/recommendation';
import { wordingSchema, type Node, type Wording } from '../model/text';
import type { Workshop } from '../model/workshop';
import { numberRecommendations } from './numbers';
import { textAt } from './textAt';

/** Two wordings of one text. `other` is absent where it was taken away there. */
export interface TwoWordings {
  language: Language;
  present: Wording | undefined;
  other: readonly Node[];
}

/** Something that two people, or two laptops, changed, and that nobody decided yet. */
export type ChangedTwice =
  | { kind: 'wording'; key: string; recommendation: string; conflict: Conflict; words: TwoWordings }
  | {
      kind: 'kept';
      key: string;
      /** Which version of which handing over it is (`HandoverRecord.kept`). */
      handover: string;
      index: number;
      where: string;
      theirs: unknown;
      recommendation: string | undefined;
      /** Where it is a text that stands here in words of its own. */
      words: TwoWordings | undefined;
    };

type Read = Pick<Workshop, 'groups' | 'recommendations' | 'conflicts' | 'agenda' | 'handovers'>;

/** Everything that was changed twice, as one list: in the document's order, then what stands outside of it. */
export function changedTwice(workshop: Read): ChangedTwice[] {
  const { conflicts, handovers = {}, recommendations } = workshop;
  const kept = Object.values(handovers)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ id, kept }) => kept.map((version, index) => ofKept(workshop, id, index, version)));
  if (kept.length === 0 && Object.keys(conflicts).length === 0) return [];
  const own = new Map<string, ChangedTwice[]>();
  for (const [id, unsettled] of byRecommendation(conflicts))
    own.set(
      id,
      unsettled.map((conflict) => {
        const { language, nodes } = conflict;
        const words = { language, present: recommendations[id]?.text[language], other: nodes };
        return { kind: 'wording', key: conflict.id, recommendation: id, conflict, words };
      }),
    );
  const elsewhere: ChangedTwice[] = [];
  for (const each of kept) {
    const { recommendation } = each;
    if (recommendation === undefined) elsewhere.push(each);
    else own.set(recommendation, [...(own.get(recommendation) ?? []), each]);
  }
  const inOrder = numberRecommendations(workshop)
    .flatMap(({ items }) => items)
    .flatMap(({ recommendation: { id } }) => {
      const things = own.get(id) ?? [];
      own.delete(id);
      return things;
    });
  return [...inOrder, ...[...own.values()].flat(), ...elsewhere];
}

function ofKept(
  workshop: Read,
  handover: string,
  index: number,
  { where, theirs }: { where: string; theirs?: unknown },
): Extract<ChangedTwice, { kind: 'kept' }> {
  const place = textAt(workshop, where);
  const wording = wordingSchema.safeParse(theirs);
  const [collection, id] = where.split(' ');
  const words = place &&
    wording.success && {
      language: place.language,
      present: place.text[place.language],
      other: wording.data.nodes,
    };
  return {
    kind: 'kept',
    key: `${handover} ${index} ${where}`,
    handover,
    index,
    where,
    theirs,
    recommendation: collection === 'recommendations' ? id : undefined,
    words: words === false ? undefined : words,
  };
}
