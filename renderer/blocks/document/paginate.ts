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
 * alone, and what fits nowhere is divided all the same. Blocks may come in parts: a page that is full never changes.
 */
export class Pagination {
  private readonly blocks: Measured[] = [];
  private readonly full: Slice[][] = [];
  private page: Slice[] = [];
  private origin = 0;
  private next = 0;

  /** Heights of a page's text, in CSS pixels; the first has less where emblems stand on it alone. */
  constructor(
    private readonly later: number,
    private readonly first = later,
  ) {}

  private get height(): number {
    return this.full.length === 0 ? this.first : this.later;
  }

  /** Blocks that follow those before in the same column. */
  add(blocks: readonly Measured[]): void {
    if (this.blocks.length === 0) this.origin = Math.min(0, blocks[0]?.top ?? 0);
    this.blocks.push(...blocks);
    for (;;) {
      const block = this.blocks[this.next];
      if (!block) return;
      this.next = this.place(block, this.next);
    }
  }

  /** How many blocks were added. */
  get length(): number {
    return this.blocks.length;
  }

  /** The block that was added last. */
  get last(): Measured | undefined {
    return this.blocks.at(-1);
  }

  /** Pages that are full; the one after them may still change. */
  get fullPages(): readonly Slice[][] {
    return this.full;
  }

  /** All pages, when no block follows. */
  get pages(): readonly Slice[][] {
    return [...this.full, this.page];
  }

  private turn(nextOrigin: number): void {
    this.full.push(this.page);
    this.page = [];
    this.origin = nextOrigin;
  }

  /** Places a block, and says which is to be placed next: an earlier one when headings move on with it. */
  private place(block: Measured, index: number): number {
    if (block.pageBreakBefore && this.page.length > 0) this.turn(block.top);
    let from = 0;
    for (;;) {
      const y = block.top + from - this.origin;
      const rest = block.bottom - block.top - from;
      const slice = { block: index, y, from, to: from + rest, part: from > 0, continued: from > 0 };
      // Half a pixel: rounding must not push a block that fits.
      if (y + rest <= this.height + 0.5) {
        this.page.push(slice);
        return index + 1;
      }
      const cut = cutOf(block, from, this.height - y, this.page.length === 0);
      if (cut === undefined) {
        if (this.page.length > 0) return this.moveOn(block, index);
        this.page.push(slice);
        return index + 1;
      }
      this.page.push({ ...slice, to: cut, part: true });
      from = cut;
      this.turn(block.top + cut);
    }
  }

  /** Turns the page before a block, and before the headings that stand directly above it. */
  private moveOn(block: Measured, index: number): number {
    const back = headingsBefore(this.blocks, this.page, index);
    this.page = this.page.filter((slice) => slice.block < back);
    this.turn(this.blocks[back]?.top ?? block.top);
    return back;
  }
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
