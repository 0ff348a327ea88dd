import type { StyleField } from '../model/houseStyle';
import type { Language } from '../model/language';
import { FIELD_NAMES, type Node } from '../model/text';

/**
 * A style's suggestion as nodes: `{states}`, `{host}` … become fields, `{date:ordinal}` a date with its ordinal.
 * Other words in braces stay as they are.
 */
export function suggestionNodes(suggestion: string): Node[] {
  return suggestion.split(/(\{\w+(?::ordinal)?\})/).flatMap((part): Node[] => {
    if (part === '') return [];
    const [, name, format] = /^\{(\w+)(:ordinal)?\}$/.exec(part) ?? [];
    const field = FIELD_NAMES.find((known) => known === name);
    if (!field) return [{ type: 'text', text: part }];
    return [{ type: 'field', field, ...(format && { format: 'ordinal' as const }) }];
  });
}

/** A field's standard text in a language, as paragraphs (a blank line separates them); absent when its style has none. */
export function suggestedParagraphs({ suggestion }: StyleField, language: Language): Node[][] | undefined {
  return suggestion?.[language]?.split('\n\n').map(suggestionNodes);
}
