/** A block of the document as it was measured in one endless column; all lengths in CSS pixels. */
export interface Measured {
  top: number;
  bottom: number;
  /** Where the first line begins below `top`, and how high each line is; without lines it is not divided. */
  lines?: { offset: number; height: number; count: number };
  keepWithNext: boolean;
  pageBreakBefore: boolean;
}

/** A block, or the part of one, on a page. `from` and `to` are distances from the block's own top. */
export interface Slice {
  block: number;
  /** Distance from the top of the page's text. */
  y: number;
  from: number;
  to: number;
  /** Whether it is only a part, and whether it began on the page before. */
  part: boolean;
  continued: boolean;
}

/** Lines that must stay together at the foot and at the head of a page, as Word's widow control has it. */
const TOGETHER = 2;

/**
 * Divides measured blocks into pages of a height, as Word does: a heading stays with what it heads, no single line is left
 * alone, and what fits nowhere is divided all the same.
 */
export function paginate(blocks: readonly Measured[], height: number): Slice[][] {
  const pages: Slice[][] = [];
  let page: Slice[] = [];
  let origin = blocks[0] ? Math.min(0, blocks[0].top) : 0;
  const turn = (nextOrigin: number) => {
    pages.push(page);
    page = [];
    origin = nextOrigin;
  };

  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.pageBreakBefore && page.length > 0) turn(block.top);
    let from = 0;
    for (;;) {
      const y = block.top + from - origin;
      const rest = block.bottom - block.top - from;
      // Half a pixel: rounding must not push a block that fits.
      if (y + rest <= height + 0.5) {
        page.push({ block: index, y, from, to: from + rest, part: from > 0, continued: from > 0 });
        break;
      }
      const cut = cutOf(block, from, height - y, page.length === 0);
      if (cut !== undefined) {
        page.push({ block: index, y, from, to: cut, part: true, continued: from > 0 });
        from = cut;
        turn(block.top + cut);
        continue;
      }
      if (page.length === 0) {
        page.push({ block: index, y, from, to: from + rest, part: from > 0, continued: from > 0 });
        break;
      }
      const back = headingsBefore(blocks, page, index);
      const first = blocks[back];
      page = page.filter((slice) => slice.block < back);
      turn(first?.top ?? block.top);
      index = back - 1;
      break;
    }
  }
  pages.push(page);
  return pages;
}

/** Where a block is cut so that its lines fit into `room`; undefined when it goes to the next page whole. */
function cutOf(block: Measured, from: number, room: number, alone: boolean): number | undefined {
  const { lines } = block;
  if (!lines || lines.count < 2) return undefined;
  const before = from === 0 ? 0 : Math.round((from - lines.offset) / lines.height);
  const space = from === 0 ? room - lines.offset : room;
  const left = lines.count - before;
  let fitting = Math.min(Math.floor((space + 0.5) / lines.height), left);
  if (left - fitting < TOGETHER) fitting = left - TOGETHER;
  if (fitting < (alone ? 1 : TOGETHER)) return undefined;
  return lines.offset + (before + fitting) * lines.height;
}

/** The first of the headings on this page that stand directly before a block; the block itself when there is none. */
function headingsBefore(blocks: readonly Measured[], page: readonly Slice[], index: number): number {
  const start = page[0]?.block ?? index;
  let first = index;
  while (first - 1 > start && blocks[first - 1]?.keepWithNext) first -= 1;
  return first;
}
