import { canonicalJson } from '../catalogue/canonical';
import { current, type Draft } from 'immer';
import type { CommandContext } from '../ledger/command';
import { belongingTo, placeBehind } from '../model/belongings';
import type { Language } from '../model/language';
import type { Conflict, Recommendation } from '../model/recommendation';
import type { Node } from '../model/text';
import type { Workshop } from '../model/workshop';
import { asFarAsAgreed } from '../queries/agreeable';
import { setWording, type Base } from './wording';

interface Reworded {
  language: Language;
  nodes: Node[];
  /** The `rev` of the wording it was written on. */
  base: Base;
  translatedFrom?: Language | undefined;
}

/** Replaces a wording by a new one; if it changed since the author saw it, both are kept as a conflict. */
export function reword(
  draft: Draft<Workshop>,
  recommendation: Draft<Recommendation>,
  { language, nodes, base, translatedFrom }: Reworded,
  { newId, actor, at }: CommandContext,
): void {
  const present = recommendation.text[language];
  if (JSON.stringify(present?.nodes) === JSON.stringify(nodes) && !translatedFrom) return;
  if ((present?.rev ?? 0) !== base) {
    const conflicts = current(draft.conflicts);
    const own = { recommendation: recommendation.id, language, nodes, base, by: actor };
    if (belongingTo(conflicts, recommendation.id).some(isSame(own))) return;
    const id = newId();
    draft.conflicts[id] = { ...own, id, order: placeBehind(conflicts, recommendation.id), at };
    return;
  }
  setWording(recommendation.text, language, nodes, base, translatedFrom);
  // Brackets that come in with the words open an agreed text again.
  recommendation.state = asFarAsAgreed(recommendation, draft);
}

/** Whether this version was already stored: its answer was lost and it is sent again. */
function isSame(version: Omit<Conflict, 'id' | 'order' | 'of' | 'at'>) {
  return ({ recommendation, language, nodes, base, by }: Conflict) =>
    canonicalJson({ recommendation, language, nodes, base, by }) === canonicalJson(version);
}
