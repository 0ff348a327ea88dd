import { naturalLine } from '../looks/fonts';
import { FRAME, frameDistance } from '../looks/frame';
import type { DocumentTree, PlacedEmblem } from './tree';

const MM_PER_POINT = 25.4 / 72;
/** Millimetres: between an emblem and its statement, what stands above or below it, and the emblem beside it. */
export const EMBLEM_GAPS = { statement: 1.5, text: 5, frame: 2, beside: 3 } as const;
/** Of the size of the body: a statement is read, and is no text of the document. */
const STATEMENT_SIZE = -1;
/** Mean width of a letter, as a part of its size: rather too wide, so that room is left for one line more. */
const LETTER = 0.55;

/** A place in a row of emblems; lengths in millimetres. Without an emblem it only keeps the others in their places. */
export interface BandCell {
  width: number;
  align: PlacedEmblem['side'];
  drawn?: { emblem: PlacedEmblem; width: number; height: number };
}

/** The emblems at one edge of a page, side by side. */
export interface Band {
  cells: BandCell[];
  height: number;
}

/** Where text and emblems stand on a page, in millimetres from its upper edge (head) or its lower one (foot). */
export interface PageFrame {
  /** Where the text ends. */
  text: { head: number; foot: number };
  /** Absent where there are none. `at` is the nearer edge of the band. */
  head?: { band: Band; at: number };
  foot?: { band: Band; at: number };
}

type Framed = Pick<DocumentTree, 'look' | 'emblems' | 'draftMark' | 'runningHeader'>;

/** The frame of the first page, and of every page after it. Pages without emblems have the margins of the style. */
export function pageFrames(tree: Framed): Record<'first' | 'later', PageFrame> {
  return { first: frameOf(tree, true), later: frameOf(tree, false) };
}

function frameOf(tree: Framed, isFirst: boolean): PageFrame {
  const { margins } = tree.look;
  const head = bandOf(tree, 'head', isFirst);
  const foot = bandOf(tree, 'foot', isFirst);
  const lines = (tree.draftMark ? 1 : 0) + (tree.runningHeader !== undefined && !isFirst ? 1 : 0);
  const line = lineHeight(tree.look, FRAME.size);
  const above = frameDistance(margins.top) + lines * line + (lines > 0 ? EMBLEM_GAPS.frame : 0);
  const below = frameDistance(margins.bottom) + line + FRAME.rule.gap * MM_PER_POINT + EMBLEM_GAPS.frame;
  const past = (at: number, { height }: Band) => at + height + EMBLEM_GAPS.text;
  return {
    text: {
      head: head ? Math.max(margins.top, past(above, head)) : margins.top,
      foot: foot ? Math.max(margins.bottom, past(below, foot)) : margins.bottom,
    },
    ...(head && { head: { band: head, at: above } }),
    ...(foot && { foot: { band: foot, at: below } }),
  };
}

/** The row of emblems at an edge, as wide as the text; undefined where there are none. */
export function bandOf(
  { look, emblems = [] }: Pick<DocumentTree, 'look' | 'emblems'>,
  edge: PlacedEmblem['edge'],
  isFirst: boolean,
): Band | undefined {
  const here = emblems.filter((emblem) => emblem.edge === edge && (isFirst || emblem.pages === 'all'));
  if (here.length === 0) return undefined;
  const sides = new Set(here.map(({ side }) => side));
  // What stands in the middle is in the middle of the page, whatever stands beside it.
  const zones: PlacedEmblem['side'][] = sides.has('center')
    ? sides.size === 1
      ? ['center']
      : ['left', 'center', 'right']
    : [...sides].sort();
  const { page, margins } = look;
  const zone = (page.width - margins.left - margins.right) / zones.length;
  const cells = zones.flatMap((align): BandCell[] => {
    const inZone = here.filter(({ side }) => side === align);
    if (inZone.length === 0) return [{ width: zone, align }];
    const width = zone / inZone.length;
    const room = here.length > 1 ? width - EMBLEM_GAPS.beside : width;
    return inZone.map((emblem) => ({ width, align, drawn: { emblem, ...sizeOf(emblem, room) } }));
  });
  const heights = cells.flatMap(({ drawn, width }) =>
    drawn ? drawn.height + statementHeight(drawn.emblem, width, look) : [],
  );
  return { cells, height: Math.max(...heights) };
}

/** As high as asked for, or as wide as there is room: its proportions are never changed. */
function sizeOf({ height, image }: PlacedEmblem, room: number): { width: number; height: number } {
  const width = (height * image.width) / image.height;
  return width <= room ? { width, height } : { width: room, height: (height * room) / width };
}

/** The size of a statement, in points. */
export function statementSize({ bodySize }: DocumentTree['look']): number {
  return bodySize + STATEMENT_SIZE;
}

function statementHeight({ statements }: PlacedEmblem, room: number, look: DocumentTree['look']): number {
  if (statements.length === 0) return 0;
  const letter = LETTER * statementSize(look) * MM_PER_POINT;
  const lines = statements.reduce((sum, { text }) => sum + Math.ceil((text.length * letter) / room), 0);
  return statements.length * EMBLEM_GAPS.statement + lines * lineHeight(look, STATEMENT_SIZE);
}

function lineHeight({ bodySize, bodyFont }: DocumentTree['look'], size: number): number {
  return (bodySize + size) * FRAME.line * naturalLine(bodyFont) * MM_PER_POINT;
}
