import type { Look } from '../../looks/look';
import type { Role } from '../../looks/roleLooks';
import { parallelBlocks } from '../../document/parallel/sideBySide';
import type { Block, DocumentTree, Paragraph } from '../../document/tree';

/** What a document says of itself: the pack has a head of its own. */
const HEAD: readonly Role[] = [
  'title',
  'subtitle',
  'mastheadBody',
  'mastheadPlaceDate',
  'mastheadReference',
  'mastheadKind',
  'mastheadTitle',
  'mastheadSubject',
  'mastheadSubjectLast',
];
/** Headings of a document stand under the heading of the part. */
const LOWERED: Partial<Record<Role, Role>> = { heading1: 'heading2', heading2: 'heading3' };

/** The text of a document without its head; in two languages each paragraph beside the other, with one number for both. */
export function textsBlocks(left: DocumentTree, right: DocumentTree | undefined, look: Look): Block[] {
  const [one, other] = [withinPart(left), right && withinPart(right)];
  return other ? parallelBlocks(one, other, look) : one.blocks;
}

function withinPart(tree: DocumentTree): DocumentTree {
  const blocks = tree.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph' && !HEAD.includes(block.role))
    .map((block) => ({ ...block, role: LOWERED[block.role] ?? block.role }));
  return { ...tree, blocks };
}
