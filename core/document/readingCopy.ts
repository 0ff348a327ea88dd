import type { DocumentTree } from './tree';

/** Millimetres: room to write on the right, and for the numbers of the lines on the left. */
const MARGIN = { left: 30, right: 60 };

/**
 * A copy to read and mark by hand: double space, a wide margin, and every line numbered, anew on each page, as parliaments
 * print it: "page 3, line 12" is said quickly and survives a change on another page.
 */
export function readingCopy(tree: DocumentTree): DocumentTree {
  const { look } = tree;
  return {
    ...tree,
    look: { ...look, margins: { ...look.margins, ...MARGIN }, lineSpacing: 2, justify: false },
    hasLineNumbers: true,
  };
}
