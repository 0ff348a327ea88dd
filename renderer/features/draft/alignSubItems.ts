import type { Language } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import type { Node } from '../../../core/model/text';

type SubItem = Recommendation['subItems'][number];

/** The sub-items in one language, as paragraphs to write in; one that has no wording there is an empty one. */
export function subItemParagraphs(present: readonly SubItem[], language: Language): Node[][] {
  return present.map(({ text }) => text[language]?.nodes ?? []);
}

/**
 * Which sub-item each written paragraph is, so that its wordings in other languages stay with it: the same words are the
 * same sub-item, and what stands between two of them takes those that stood there, in order.
 */
export function alignSubItems(
  present: readonly SubItem[],
  language: Language,
  written: readonly Node[][],
): { id?: string; nodes: Node[] }[] {
  const before = subItemParagraphs(present, language).map((nodes) => JSON.stringify(nodes));
  const places: (number | undefined)[] = [];
  let from = 0;
  for (const nodes of written) {
    const place = before.indexOf(JSON.stringify(nodes), from);
    places.push(place < 0 ? undefined : place);
    if (place >= 0) from = place + 1;
  }
  let free = 0;
  return written.map((nodes, index) => {
    const until = places.slice(index).find((place) => place !== undefined) ?? present.length;
    const place = places[index] ?? (free < until ? free : undefined);
    if (place !== undefined) free = place + 1;
    const id = place === undefined ? undefined : present[place]?.id;
    return { nodes, ...(id !== undefined && { id }) };
  });
}
