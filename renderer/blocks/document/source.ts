import type { Source } from '../../../core/document/tree';

export type { Source };
const KINDS: readonly Source['kind'][] = ['recommendation', 'group', 'field', 'framework', 'style'];

/** "recommendation:r12": the source of a paragraph as one key, for the page and for comparing. */
export function sourceKey(source: Source | undefined): string | undefined {
  return source && `${source.kind}:${source.id}`;
}

export function parseSource(key: string): Source | undefined {
  const at = key.indexOf(':');
  const kind = KINDS.find((candidate) => candidate === key.slice(0, at));
  return kind && { kind, id: key.slice(at + 1) };
}
