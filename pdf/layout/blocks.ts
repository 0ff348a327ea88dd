import { indentOfItem, indentsOf, type Indents } from '../../core/document/indentsOf';
import type { Cell, DocumentTree, Paragraph, Table } from '../../core/document/tree';
import type { ListPosition } from '../../core/queries/listPosition';
import { TABLE_GAP } from '../../core/looks/tables';
import type { BlockData, CellData, ItemData, ListData, ParagraphData } from './data';
import { printable } from './printable';
import { paragraphOf, type ParagraphContext } from './paragraph';
import { withPlainLists } from './plainList';
import { POINTS_PER_MM, tableOf } from './table';

/** A list that is not closed yet, and where the text of its items begins. */
interface OpenList {
  id: string;
  list: ListData;
  item: ItemData;
  text: number;
}

/** Puts the paragraphs of a tree into the lists they stand in, and one space between each and the next. */
export class BlockLayout {
  private readonly root: BlockData[] = [];
  private readonly open: OpenList[] = [];
  private readonly indents: Indents;
  /** Space that the last block asks for below it; undefined at the start. */
  private after: number | undefined;
  private isAfterTable = false;
  /** Of the text between the margins, in points. */
  private readonly width: number;

  constructor(
    tree: DocumentTree,
    private readonly context: ParagraphContext,
  ) {
    this.indents = indentsOf(tree);
    const { page, margins } = tree.look;
    this.width = (page.width - margins.left - margins.right) * POINTS_PER_MM;
  }

  blocks(): BlockData[] {
    return this.root.map((block) => withPlainLists(block));
  }

  paragraph(paragraph: Paragraph): void {
    const { list, role, pageBreakBefore } = paragraph;
    if (list) return this.inList(paragraph, list);
    // A reservation belongs to the item above it, and stands under all of its sub-items.
    this.closeTo(role === 'reservation' ? 1 : 0);
    if (pageBreakBefore) this.root.push({ kind: 'pageBreak' });
    const { text = 0 } = this.open.at(-1) ?? {};
    const { data, set } = this.made(
      paragraph,
      this.open.length > 0 ? 0 : this.indents[0].left,
      this.width - text,
    );
    this.place({ ...data, above: this.gapTo(set.before) }, set.after);
  }

  table(table: Table): void {
    this.closeTo(0);
    if (table.caption) this.paragraph({ ...table.caption, keepWithNext: true });
    const gap = this.isAfterTable && !table.caption ? TABLE_GAP : 0;
    const made = tableOf(table, this.context.tree.look, this.width, (cell, width) => this.cell(cell, width));
    this.place({ ...made, above: this.gapTo(gap) }, 0);
    this.isAfterTable = true;
  }

  private inList(paragraph: Paragraph, position: ListPosition): void {
    const depth = Math.min(position.level, this.open.length);
    this.closeTo(depth + 1);
    const { left, hanging } = indentOfItem(
      { role: paragraph.role, list: position },
      this.indents,
      this.context.tree.look,
    );
    const { data, set } = this.made(paragraph, 0, this.width - left);
    const gap = this.gapTo(set.before);
    const isBulleted = position.format === 'bullet';
    const current = this.open[depth];
    const outside = this.open[depth - 1]?.text ?? 0;
    const item: ItemData = {
      label: printable(position.label),
      indent: Math.max(0, left - hanging - outside),
      hanging,
      type: data.type,
      below: 0,
      blocks: [data],
    };
    if (current && current.id === position.listId && current.list.isBulleted === isBulleted) {
      current.item.below = gap;
      current.item = item;
      current.list.items.push(item);
    } else {
      this.closeTo(depth);
      const list: ListData = { kind: 'list', above: gap, isBulleted, items: [item] };
      this.container().push(list);
      this.open.push({ id: position.listId, list, item, text: left });
    }
    this.after = set.after;
    this.isAfterTable = false;
  }

  private cell({ blocks, align }: Cell, width: number): CellData {
    const made = blocks.map((paragraph) => this.made(paragraph, 0, width));
    const paragraphs = made.map(({ data, set }, index): ParagraphData => {
      const before = made[index - 1];
      const above = before ? before.set.after + set.before : 0;
      return { ...data, above, ...(align && align !== 'left' && { align }) };
    });
    return { top: made[0]?.set.before ?? 0, bottom: made.at(-1)?.set.after ?? 0, paragraphs };
  }

  private made(paragraph: Paragraph, label: number, width: number) {
    return paragraphOf(paragraph, label, width, this.context);
  }

  private place(block: BlockData, after: number): void {
    this.container().push(block);
    this.after = after;
    this.isAfterTable = false;
  }

  /** Word adds the space after a paragraph and that before the next. */
  private gapTo(before: number): number {
    return this.after === undefined ? 0 : this.after + before;
  }

  private container(): BlockData[] {
    return this.open.at(-1)?.item.blocks ?? this.root;
  }

  private closeTo(depth: number): void {
    this.open.length = Math.min(this.open.length, depth);
  }
}
