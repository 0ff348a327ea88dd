import type { Block, Paragraph } from '../../tree';

/** The blocks of a document with a notice: under the masthead, before the title. */
export function withNotice(blocks: readonly Block[], notice: Paragraph): Block[] {
  const start = blocks.findIndex((block) => !isMasthead(block));
  const at = start < 0 ? blocks.length : start;
  return [...blocks.slice(0, at), notice, ...blocks.slice(at)];
}

function isMasthead(block: Block): boolean {
  return block.kind === 'table' ? block.role === 'masthead' : block.role.startsWith('masthead');
}
