/** A block of the draft as it lies on the wall: where it ends, in pixels, and whether it belongs to what follows it. */
export interface LaidBlock {
  foot: number;
  leads: boolean;
}

/**
 * The index behind the last block that stands whole above the foot of the wall. A heading goes with what follows it; a
 * first block higher than the wall is shown all the same.
 */
export function wholeBlocks(blocks: readonly LaidBlock[], first: number, foot: number): number {
  let end = first;
  for (const [index, block] of blocks.entries()) {
    if (index < first) continue;
    if (block.foot > foot + 1) break;
    if (!block.leads || index === blocks.length - 1) end = index + 1;
  }
  return Math.max(end, Math.min(first + 1, blocks.length));
}
