import type { DocumentTree, Paragraph } from '../../core/document/tree';
import { textOf } from '../../core/document/visibleText';
import { isRightToLeft } from '../../core/text/direction';
import { LANGUAGE_TAGS } from '../../core/model/language';
import { roleLook } from '../../core/looks/roleLooks';
import { setRole, type SetRole } from '../../core/looks/setRole';
import type { ParagraphData, TypeData } from './data';
import { roomFor } from './folds';
import { fontOf } from './fonts';
import { INK } from './ink';
import { inlinesOf } from './inlines';
import type { TypeTable } from './types';

export interface ParagraphContext {
  tree: DocumentTree;
  /** Names of the places that references lead to, by recommendation. */
  targets: ReadonlyMap<string, string>;
  types: TypeTable;
  /** The depth that a heading has here, from its role's. */
  depthOf: (outline: number) => number;
  /** Recommendations whose place has been set. */
  placed: Set<string>;
}

/**
 * A paragraph and the spaces of its role; the space above it is left to who knows what stands there.
 * @param label where the text of an item of its list begins, in points; 0 inside of one
 * @param width of what it stands in, in points
 */
export function paragraphOf(
  paragraph: Paragraph,
  label: number,
  width: number,
  { tree, targets, types, depthOf, placed }: ParagraphContext,
): { data: ParagraphData; set: SetRole } {
  const { role, inlines, language, source, keepWithNext } = paragraph;
  const set = setRole(role, tree.look, label);
  const look = roleLook(role);
  const own = source?.kind === 'recommendation' && !placed.has(source.id) ? source.id : undefined;
  if (own !== undefined) placed.add(own);
  const data: ParagraphData = {
    kind: 'paragraph',
    above: 0,
    type: types.placeOf(typeOf(set, tree)),
    heading: look.outline === undefined ? undefined : depthOf(look.outline),
    language: language && language !== tree.language ? LANGUAGE_TAGS[language] : undefined,
    isRightToLeft: isRightToLeft(textOf(inlines)) || undefined,
    align: set.align,
    left: set.left || undefined,
    right: set.right || undefined,
    edge: set.edge,
    rules: set.rules,
    fill: set.fill,
    keepWithNext: (keepWithNext ?? look.keepWithNext) || undefined,
    keepWhole: look.keepWhole || undefined,
    target: own === undefined ? undefined : targets.get(own),
    inlines: inlinesOf(inlines, targets, roomFor(width - set.left - set.right, set.size)),
  };
  return { data, set };
}

function typeOf(set: SetRole, { look }: DocumentTree): TypeData {
  return {
    font: fontOf(set.heading ? look.headingFont : look.bodyFont),
    size: set.size,
    bold: set.bold,
    italic: set.italic,
    color: set.color ?? INK,
    letterSpacing: set.letterSpacing,
    line: set.line,
  };
}
