import { roleLook } from '../looks/roleLooks';
import type { Block, DocumentTree, Inline, Paragraph } from './tree';

/** Paragraphs of the body in reading order: table cells row by row, each cell from top to bottom. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block);
    else {
      if (block.caption) paragraphs.push(block.caption);
      for (const row of block.rows) for (const cell of row) paragraphs.push(...cell.blocks);
    }
  }
  return paragraphs;
}

/** What is printed of some inlines; a line break is "\n", a bracket "[shall / should]". */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind !== 'bracket') return inline.text;
      return `[${inline.variants.map((variant) => textOf(variant.inlines)).join(' / ')}]`;
    })
    .join('');
}

/** The text of the body as a comparison wants it: labels of lists left out, white space collapsed; "Subject:" is no such label. */
export function visibleText({ blocks }: Pick<DocumentTree, 'blocks'>): string {
  return paragraphsOf(blocks)
    .map(({ inlines, list, role }) => {
      const isWords = list?.format === 'frozen' && roleLook(role).labelRoom !== undefined;
      return (isWords ? `${list.label} ` : '') + textOf(inlines);
    })
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();
}
