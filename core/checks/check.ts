import type { Source } from '../document/tree';
import type { Named, Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import type { Node } from '../model/text';
import type { RuleId } from './rules';

/** Effect of a finding on an export: it blocks it; blocks it unless the place is printed marked; warns; informs. */
export type Weight = 'blocks' | 'blocksUnlessMarked' | 'warning' | 'info';

/** Where something was found: what a paragraph of the document comes from, or the document as a whole. */
export type Place = Source | { kind: 'document' };

/** A command that fixes what was found. */
export interface Fix {
  command: 'recommendation.reword';
  payload: { id: string; language: Language; nodes: Node[]; base: number };
}

/** One thing that a rule found in one place. */
export interface Check {
  rule: RuleId;
  weight: Weight;
  place: Place;
  /** What the place is called: its number, its label, its first words. */
  name: Named;
  /** The language that it is about; absent where it is the same in each. */
  language?: Language;
  /** Why the document cannot be printed, where that has words of its own. */
  refusal?: Refusal;
  fix?: Fix;
}

/** "recommendation:r12": a place as one key. */
export function placeKey(place: Place): string {
  return place.kind === 'document' ? place.kind : `${place.kind}:${place.id}`;
}
