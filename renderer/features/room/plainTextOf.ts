import type { Language } from '../../../core/model/language';
import type { Node, Text } from '../../../core/model/text';

function words(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'bracket')
        return `[${node.variants.map((variant) => words(variant.nodes)).join(' / ')}]`;
      return node.type === 'break' ? ' ' : '…';
    })
    .join('');
}

/** A text as one line, in that language or the first that has one. */
export function plainTextOf(text: Text, language: Language): string {
  const wording = text[language] ?? Object.values(text)[0];
  return words(wording?.nodes ?? []);
}
