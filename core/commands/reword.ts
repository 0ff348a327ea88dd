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

/** Puts a wording in the place of the one it was written on; where that moved on meanwhile, both are kept. */
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

/** The very version that is being handed in once more: its answer was lost. */
function isSame(version: Pick<Conflict, 'language' | 'nodes' | 'base' | 'by'>) {
  return ({ language, nodes, base, by }: Conflict) =>
    canonicalJson({ language, nodes, base, by }) === canonicalJson(version);
}
