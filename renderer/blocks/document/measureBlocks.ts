import type { Block } from '../../../core/document/tree';
import { roleLook } from '../../../core/looks/roleLooks';
import type { Measured } from './paginate';

/**
 * Blocks as they stand in a column. The column holds some of the document only: when it begins with the block that was
 * measured last before, that one says how far down the others are.
 */
export function measureBlocks(
  column: HTMLElement,
  blocks: readonly Block[],
  before: Measured | undefined,
): Measured[] {
  const boxes = [...column.children].map((child) => ({ child, box: child.getBoundingClientRect() }));
  const repeated = before && boxes.shift();
  const origin = repeated ? repeated.box.bottom - before.bottom : column.getBoundingClientRect().top;
  return boxes.map(({ child, box }, index) => {
    const block = blocks[index];
    const { top, bottom } = box;
    const place = { top: top - origin, bottom: bottom - origin };
    if (!block || block.kind === 'table') return { ...place, keepWithNext: false, pageBreakBefore: false };
    const { keepWithNext, keepWhole } = roleLook(block.role);
    return {
      ...place,
      ...(!keepWhole && { lines: linesOf(child, bottom - top) }),
      keepWithNext: block.keepWithNext === true || keepWithNext === true,
      pageBreakBefore: block.pageBreakBefore === true,
    };
  });
}

/** All lines of a paragraph are equally high (superscripts do not spread them), so they need no measuring of their own. */
function linesOf(element: Element, height: number): NonNullable<Measured['lines']> {
  const style = getComputedStyle(element);
  const pixels = (length: string) => Number.parseFloat(length) || 0;
  const offset = pixels(style.paddingTop) + pixels(style.borderTopWidth);
  const end = pixels(style.paddingBottom) + pixels(style.borderBottomWidth);
  const line = pixels(style.lineHeight) || height;
  return { offset, height: line, count: Math.max(1, Math.round((height - offset - end) / line)) };
}
