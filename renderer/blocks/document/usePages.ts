import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { pageFrames, type PageFrame } from '../../../core/document/emblemBands';
import type { Block, DocumentTree } from '../../../core/document/tree';
import { naturalLine } from './fonts';
import { measureBlocks } from './measureBlocks';
import { Pagination, type Slice } from './paginate';
import type { Typography } from './typography';

const PIXELS_PER_MM = 96 / 25.4;

/** Blocks measured at once: more than a page, and few enough that the window is free again after some 30 ms. */
const STEP = 60;

/** Natural line heights of the fonts, as the styles of `core/looks` name them. */
export type NaturalLines = Record<'--natural-body' | '--natural-heading', string>;

export interface PlacedPage {
  tree: DocumentTree;
  typography: Typography;
  natural: NaturalLines;
  slices: readonly Slice[];
}

/** The division of one tree into pages: another tree and fonts that arrive begin another. */
interface Layout {
  tree: DocumentTree;
  typography: Typography;
  /** How often fonts had arrived before. */
  fonts: number;
  pagination: Pagination;
}

interface Placed {
  layout: Layout | undefined;
  /** How many blocks of it are measured. */
  measured: number;
  pages: readonly PlacedPage[];
  /** How many there are in all; undefined until they were counted for the first time. */
  count: number | undefined;
}

export interface Pages {
  pages: readonly PlacedPage[];
  count: number | undefined;
  /** Whether the last page is placed. */
  complete: boolean;
  /** The hidden column, and the blocks that stand in it now, to be measured. */
  column: RefObject<HTMLDivElement | null>;
  measuring: readonly Block[] | undefined;
}

/**
 * Pages of a tree, measured in a hidden column of the paper's width: the first at once, the others in steps between which
 * the window answers. While a new tree is measured its pages take the places of the old ones, from the first on.
 */
export function usePages(tree: DocumentTree, typography: Typography, ready: boolean): Pages {
  const column = useRef<HTMLDivElement>(null);
  const fonts = useArrivedFonts();
  const layout = useMemo<Layout>(
    () => ({ tree, typography, fonts, pagination: paginationOf(tree) }),
    [tree, typography, fonts],
  );
  const [placed, setPlaced] = useState<Placed>({
    layout: undefined,
    measured: 0,
    pages: [],
    count: undefined,
  });
  const [allowed, setAllowed] = useState<{ layout: Layout; from: number }>();

  const from = placed.layout === layout ? placed.measured : 0;
  const complete = placed.layout === layout && from >= tree.blocks.length;
  const measuring =
    ready && !complete && (from === 0 || (allowed?.layout === layout && allowed.from === from));

  useLayoutEffect(() => {
    if (!measuring || !column.current) return;
    const natural = setNaturalLines(column.current, layout);
    const added = addBlocks(column.current, layout, from);
    setPlaced((before) => {
      const pages = added.pages.map((slices, index) => {
        const there = before.pages[index];
        return there?.slices === slices
          ? there
          : { tree: layout.tree, typography: layout.typography, natural, slices };
      });
      if (added.last) return { layout, measured: added.measured, pages, count: pages.length };
      return {
        layout,
        measured: added.measured,
        pages: [...pages, ...before.pages.slice(pages.length)],
        count: before.count,
      };
    });
  }, [measuring, from, layout]);

  useEffect(() => {
    if (from === 0 || complete) return;
    const timer = setTimeout(() => setAllowed({ layout, from }));
    return () => clearTimeout(timer);
  }, [layout, from, complete]);

  return {
    pages: placed.pages,
    count: placed.count,
    complete,
    column,
    measuring: measuring ? tree.blocks.slice(Math.max(0, from - 1), from + STEP) : undefined,
  };
}

function paginationOf(tree: DocumentTree): Pagination {
  const { first, later } = pageFrames(tree);
  const height = ({ text }: PageFrame) => (tree.look.page.height - text.head - text.foot) * PIXELS_PER_MM;
  return new Pagination(height(later), height(first));
}

function setNaturalLines(column: HTMLElement, { tree, typography }: Layout): NaturalLines {
  const { bodyFont, headingFont } = tree.look;
  const natural = (font: string) =>
    String(naturalLine(typography.familyOf(font), column.parentElement ?? column));
  const lines: NaturalLines = {
    '--natural-body': natural(bodyFont),
    '--natural-heading': natural(headingFont),
  };
  for (const [name, value] of Object.entries(lines)) column.style.setProperty(name, value);
  return lines;
}

/** Measures the blocks in the column and places them: the pages that will not change any more. */
function addBlocks(column: HTMLElement, { tree, pagination }: Layout, from: number) {
  const measured = Math.min(from + STEP, tree.blocks.length);
  // React runs an effect twice while developing.
  if (pagination.length === from)
    pagination.add(measureBlocks(column, tree.blocks.slice(from, measured), pagination.last));
  const last = measured === tree.blocks.length;
  return { measured, last, pages: last ? pagination.pages : pagination.fullPages.slice() };
}

/** How often fonts have arrived. */
function useArrivedFonts(): number {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    const faces: FontFaceSet | undefined = document.fonts;
    if (!faces) return;
    const arrived = () => setFonts((count) => count + 1);
    faces.addEventListener('loadingdone', arrived);
    return () => faces.removeEventListener('loadingdone', arrived);
  }, []);
  return fonts;
}
