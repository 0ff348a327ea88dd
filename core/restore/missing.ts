import type { Workshop } from '../model/workshop';
import type { RestoreParts } from './parts';
import { delegationsOf } from './partsOf';

/** Something that a text copied back refers to and the workshop no longer has. */
export interface MissingReference {
  recommendation: string;
  kind: 'delegation' | 'recommendation' | 'agenda' | 'plan';
  id: string;
}

/** References of what was copied back that lead nowhere, and those that were left out for that reason. */
export function missingAfter(restored: Workshop, then: Workshop, parts: RestoreParts): MissingReference[] {
  const missing: MissingReference[] = [];
  for (const [recommendation, was] of Object.entries(parts.recommendations)) {
    const is = restored.recommendations[recommendation];
    if (!is) continue;
    const say = (kind: MissingReference['kind'], id: string) => missing.push({ recommendation, kind, id });
    const known = new Set(delegationsOf(is));
    for (const id of new Set(delegationsOf(was))) {
      if (!restored.delegations[id] && !known.has(id)) say('delegation', id);
    }
    const { agendaItem } = was;
    if (agendaItem !== undefined && !restored.agenda[agendaItem] && !is.agendaItem) say('agenda', agendaItem);
    for (const id of crossReferences(is)) {
      const target = restored.recommendations[id];
      if (!target || target.deleted) say('recommendation', id);
    }
    for (const { target } of is.mappings) {
      const isPinned = restored.frameworks.some((pin) => pin.id === target.framework);
      if (!isPinned && then.frameworks.some((pin) => pin.id === target.framework))
        say('plan', target.framework);
    }
  }
  return missing;
}

function crossReferences({ text, subItems }: Workshop['recommendations'][string]): Set<string> {
  const found = new Set<string>();
  for (const wording of [text, ...subItems.map((item) => item.text)].flatMap((each) => Object.values(each))) {
    for (const node of wording.nodes) {
      const nodes = node.type === 'bracket' ? node.variants.flatMap((variant) => variant.nodes) : [node];
      for (const inner of nodes) if (inner.type === 'reference') found.add(inner.recommendation);
    }
  }
  return found;
}
