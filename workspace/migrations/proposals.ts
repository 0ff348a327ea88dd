import { FirstWordings, isFields, type Fields, type First } from './firstWordings';
import type { Migration } from './migration';

/**
 * Schema 3: what was put forward is a record of its own, and a recommendation names the proposals it came from. The
 * wordings are the first ones of the journal; where it does not have them, those that stand now, and the record says so.
 * Ids and numbers follow from the state alone: the same state has the same proposals on every machine.
 */
export const proposals: Migration = { to: 3, migrate: withProposals, recall: () => new FirstWordings() };

function withProposals(state: unknown, recalled?: FirstWordings): unknown {
  if (!isFields(state)) return state;
  const recommendations = isFields(state['recommendations']) ? state['recommendations'] : {};
  const roots = new Map<string, string[]>();
  for (const id of Object.keys(recommendations)) rootsOf(id, recommendations, roots, new Set());
  const own = Object.keys(recommendations).filter((id) => roots.get(id)?.includes(id));
  const made = inOrderOfCapture(own, state, recommendations).map((id, index) => [
    id,
    proposalOf(id, index + 1, recommendations[id], recalled?.of(id)),
  ]);
  return {
    ...state,
    recommendations: Object.fromEntries(
      Object.entries(recommendations).map(([id, item]) => [
        id,
        isFields(item) ? { ...item, from: roots.get(id) ?? [] } : item,
      ]),
    ),
    proposals: Object.fromEntries(made),
  };
}

/** The recommendations that one was merged or split from, as far as they are still there; itself, if it was captured. */
function rootsOf(id: string, all: Fields, known: Map<string, string[]>, above: Set<string>): string[] {
  const before = known.get(id);
  if (before) return before;
  const item = all[id];
  const lineage = isFields(item) && Array.isArray(item['lineage']) ? item['lineage'].filter(isFields) : [];
  above.add(id);
  const parents = lineage.flatMap(({ kind, id: parent }) =>
    kind !== 'copiedFrom' && typeof parent === 'string' && Object.hasOwn(all, parent) && !above.has(parent)
      ? [parent]
      : [],
  );
  const roots = parents.flatMap((parent) => rootsOf(parent, all, known, above));
  above.delete(id);
  const found = roots.length > 0 ? [...new Set(roots)] : [id];
  known.set(id, found);
  return found;
}

/** By the time of capture; those of one paste by their place in the draft. */
function inOrderOfCapture(ids: readonly string[], state: Fields, recommendations: Fields): string[] {
  const groups = isFields(state['groups']) ? state['groups'] : {};
  const text = (of: unknown, field: string) => (isFields(of) ? String(of[field] ?? '') : '');
  const keys = new Map(
    ids.map((id) => {
      const item = recommendations[id];
      const group = text(item, 'group');
      return [id, [text(item, 'capturedAt'), text(groups[group], 'order'), group, text(item, 'order'), id]];
    }),
  );
  const compare = (a: string, b: string) => {
    const [one = [], other = []] = [keys.get(a), keys.get(b)];
    const at = one.findIndex((key, index) => key !== other[index]);
    return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
  };
  return [...ids].sort(compare);
}

/** Wordings of what was put forward are no versions of anything: each is the first. */
function worded(text: unknown): unknown {
  if (!isFields(text)) return text;
  return Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [
      language,
      isFields(wording) ? { nodes: wording['nodes'], rev: 1 } : wording,
    ]),
  );
}

/** Actor of what came in from a file. */
const IMPORTED = 'import';

function proposalOf(id: string, number: number, item: unknown, first: First | undefined): Fields {
  const now = isFields(item) ? item : {};
  const { text, subItems, proposers } = first?.as ?? now;
  const { agendaItem, capturedAt, capturedBy } = now;
  return {
    id,
    number,
    text: worded(text),
    subItems,
    proposers,
    origin: {
      by: capturedBy === IMPORTED ? 'file' : 'desk',
      ...(agendaItem !== undefined && { agendaItem }),
    },
    ...(first?.asFound !== false && { asFound: true }),
    capturedAt,
    capturedBy,
  };
}

/**
 * A workshop that came back from a group, whose beginning was handed over with it: what was there at the beginning was put
 * forward as it was then, and what the group added is numbered behind it.
 */
export function asPutForwardIn(beginning: unknown, state: unknown): unknown {
  if (!isFields(beginning) || !isFields(state)) return state;
  const [before, now] = [beginning['proposals'], state['proposals']];
  if (!isFields(before) || !isFields(now)) return state;
  let number = Object.keys(before).length;
  const added = Object.entries(now).filter(([id]) => !Object.hasOwn(before, id));
  const renumbered = added.map(([id, each]) => [id, isFields(each) ? { ...each, number: ++number } : each]);
  return { ...state, proposals: { ...before, ...Object.fromEntries(renumbered) } };
}
