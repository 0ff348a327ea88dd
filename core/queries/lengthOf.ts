import type { Node } from '../model/text';

/** Characters in these nodes; a field or a reference counts as one. */
export function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + node.text.length;
    if (node.type === 'bracket')
      return sum + node.variants.reduce((all, variant) => all + lengthOf(variant.nodes), 0);
    return sum + 1;
  }, 0);
}
