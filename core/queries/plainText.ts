import type { Node } from '../model/text';

/** The letters of a wording: breaks as spaces, of variants in brackets all; fields and references as nothing. */
export function plainText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'bracket')
        return node.variants.map((variant) => plainText(variant.nodes)).join(' / ');
      return node.type === 'break' ? ' ' : '';
    })
    .join('')
    .trim();
}
