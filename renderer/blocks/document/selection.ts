import type { Selected } from '../../state/view';
import { parseSource, sourceKey, type Source } from './source';

/** What choosing a place of the document selects: a recommendation or a heading itself, else the piece of the document. */
export function selectionOf(source: Source): Selected {
  const { kind, id } = source;
  if (kind === 'recommendation' || kind === 'group') return { kind, id };
  return { kind: 'documentPart', id: sourceKey(source) ?? id };
}

export function sourceOf({ kind, id }: Selected): Source | undefined {
  if (kind === 'recommendation' || kind === 'group') return { kind, id };
  return kind === 'documentPart' ? parseSource(id) : undefined;
}
