import type { BlockData, ItemData, ListData, ParagraphData, PlainListData } from './data';

/**
 * The block, and where it is a list whose items are one plain paragraph each, as a plain list: the compiler sets other lists
 * as grids, which takes it twice the time and memory. Lists inside of items as well.
 */
export function withPlainLists(block: BlockData): BlockData {
  if (block.kind !== 'list') return block;
  const plain = plainList(block);
  if (plain) return plain;
  for (const item of block.items) item.blocks = item.blocks.map((inner) => withPlainLists(inner));
  return block;
}

function plainList({ above, isBulleted, items }: ListData): PlainListData | undefined {
  const [first] = items;
  const paragraphs = items.flatMap((item) => plainParagraph(item) ?? []);
  const [like] = paragraphs;
  if (isBulleted || !first || !like || paragraphs.length < items.length) return undefined;
  const { indent, hanging, type } = first;
  const areAlike =
    items.every((item) => item.indent === indent && item.hanging === hanging && item.type === type) &&
    paragraphs.every(({ align }) => align === like.align);
  if (!areAlike) return undefined;
  return {
    kind: 'plainList',
    ...{ above, indent, hanging, type },
    isJustified: like.align === 'justify',
    items: items.map(({ label, below }, index) => {
      const { target, inlines = [] } = paragraphs[index] ?? {};
      return { label, below, target, inlines };
    }),
  };
}

/**
 * The only block of an item, where it is a paragraph that needs nothing but its type and the side it is set at. One in another
 * language stands in a grid, so that its paragraph is tagged with it, and not the runs alone.
 */
function plainParagraph({ blocks, type }: ItemData): ParagraphData | undefined {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.kind !== 'paragraph' || only.type !== type) return undefined;
  const { heading, language, isRightToLeft, align, left, right, edge, rules, fill, keepWithNext, keepWhole } =
    only;
  const further = [heading, language, isRightToLeft, left, right, edge, rules, fill, keepWithNext, keepWhole];
  const isPlain = further.every((each) => each === undefined) && align !== 'center' && align !== 'right';
  return isPlain ? only : undefined;
}
