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
