import { canonicalJson } from '../catalogue/canonical';
import type { Draft } from 'immer';
import type { CommandContext } from '../ledger/command';
import type { Language } from '../model/language';
import type { Conflict, Recommendation } from '../model/recommendation';
import type { Node } from '../model/text';
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
  recommendation: Draft<Recommendation>,
  { language, nodes, base, translatedFrom }: Reworded,
  { newId, actor, at }: CommandContext,
): void {
  const present = recommendation.text[language];
  if (JSON.stringify(present?.nodes) === JSON.stringify(nodes) && !translatedFrom) return;
  if ((present?.rev ?? 0) !== base) {
    if (recommendation.conflicts.some(isSame({ language, nodes, base, by: actor }))) return;
    recommendation.conflicts.push({ id: newId(), language, nodes, base, by: actor, at });
    return;
  }
  setWording(recommendation.text, language, nodes, base, translatedFrom);
}

/** Whether this version was already stored: its answer was lost and it is sent again. */
function isSame(version: Pick<Conflict, 'language' | 'nodes' | 'base' | 'by'>) {
  return ({ language, nodes, base, by }: Conflict) =>
    canonicalJson({ language, nodes, base, by }) === canonicalJson(version);
}
