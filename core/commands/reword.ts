import { canonicalJson } from '../catalogue/canonical';
import { current, type Draft } from 'immer';
import type { CommandContext } from '../ledger/command';
import { belongingTo, placeBehind } from '../model/belongings';
import { isLocked } from '../model/isLocked';
import type { Language } from '../model/language';
import type { Conflict, Recommendation } from '../model/recommendation';
import type { Node } from '../model/text';
import type { Workshop } from '../model/workshop';
import { isRefusal, type Refusal } from '../messages/refusal';
import { asFarAsAgreed } from '../queries/agreeable';
import { enteredAs } from './lateWording';
import { setWording, type Base } from './wording';

interface Reworded {
  language: Language;
  nodes: Node[];
  /** The `rev` of the wording it was written on. */
  base: Base;
  translatedFrom?: Language | undefined;
}

/** Replaces a wording by a new one; if it changed since the author saw it, both are kept as a conflict. Refused where it is locked. */
export function reword(
  draft: Draft<Workshop>,
  recommendation: Draft<Recommendation>,
  { language, nodes, base, translatedFrom }: Reworded,
  { newId, actor, at }: CommandContext,
): Refusal | undefined {
  const entered = enteredAs(draft, recommendation.text, language, translatedFrom, { actor, at });
  if (isRefusal(entered)) return entered;
  const present = recommendation.text[language];
  if (JSON.stringify(present?.nodes) === JSON.stringify(nodes) && !translatedFrom) return undefined;
  if ((present?.rev ?? 0) !== base) {
    const conflicts = current(draft.conflicts);
    const own = { recommendation: recommendation.id, language, nodes, base, by: actor };
    if (belongingTo(conflicts, recommendation.id).some(isSame(own))) return undefined;
    const id = newId();
    draft.conflicts[id] = { ...own, id, order: placeBehind(conflicts, recommendation.id), at };
    return undefined;
  }
  setWording(recommendation.text, language, nodes, base, entered);
  // Brackets that come in with the words open an agreed text again; a translation of an adopted one opens nothing.
  if (!isLocked(draft.document.status)) recommendation.state = asFarAsAgreed(recommendation, draft);
  return undefined;
}

/** Whether this version was already stored: its answer was lost and it is sent again. */
function isSame(version: Omit<Conflict, 'id' | 'order' | 'of' | 'at'>) {
  return ({ recommendation, language, nodes, base, by }: Conflict) =>
    canonicalJson({ recommendation, language, nodes, base, by }) === canonicalJson(version);
}
