import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Block, DocumentTree } from '../../../core/document/tree';
import { roleLook } from '../../../core/looks/roleLooks';
import { naturalLine } from './fonts';
import { paginate, type Measured, type Slice } from './paginate';
import type { Typography } from './typography';

const PIXELS_PER_MM = 96 / 25.4;

export interface Pages {
  tree: DocumentTree;
  typography: Typography;
  slices: Slice[][];
}

/**
 * Pages of a tree, measured in a hidden column of the paper's width, again when fonts arrive. Until the first measure
 * there are none; while a new tree is measured the old pages stay.
 */
export function usePages(
  tree: DocumentTree,
  typography: Typography,
  ready: boolean,
): {
  pages: Pages | undefined;
  column: RefObject<HTMLDivElement | null>;
  stale: boolean;
} {
  const column = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<Pages & { fonts: number }>();
  const [fonts, setFonts] = useState(0);
  const stale = ready && (pages?.typography !== typography || pages.fonts !== fonts);

  useLayoutEffect(() => {
    if (!stale || !column.current) return;
    const { page, margins, bodyFont, headingFont } = tree.look;
    const element = column.current;
    const region = element.closest<HTMLElement>('[data-paper]') ?? element;
    const set = (name: string, font: string) =>
      region.style.setProperty(
        name,
        String(naturalLine(typography.familyOf(font), element.parentElement ?? element)),
      );
    set('--natural-body', bodyFont);
    set('--natural-heading', headingFont);
    const measured = measure(element, tree.blocks);
    const height = (page.height - margins.top - margins.bottom) * PIXELS_PER_MM;
    setPages({ tree, typography, fonts, slices: paginate(measured, height) });
  }, [stale, tree, typography, fonts]);

  useEffect(() => {
    const faces: FontFaceSet | undefined = document.fonts;
    if (!faces) return;
    const arrived = () => setFonts((count) => count + 1);
    faces.addEventListener('loadingdone', arrived);
    return () => faces.removeEventListener('loadingdone', arrived);
  }, []);

  return { pages, column, stale };
}

function measure(column: HTMLElement, blocks: readonly Block[]): Measured[] {
  const origin = column.getBoundingClientRect().top;
  return [...column.children].map((child, index) => {
    const block = blocks[index];
    const { top, bottom } = child.getBoundingClientRect();
    const place = { top: top - origin, bottom: bottom - origin };
    if (!block || block.kind === 'table') return { ...place, keepWithNext: false, pageBreakBefore: false };
    const { keepWithNext, keepWhole } = roleLook(block.role);
    return {
      ...place,
      ...(!keepWhole && { lines: linesOf(child, bottom - top) }),
      keepWithNext: block.keepWithNext === true || keepWithNext === true,
      pageBreakBefore: block.pageBreakBefore === true,
    };
  });
}

/** All lines of a paragraph are equally high (superscripts do not spread them), so they need no measuring of their own. */
function linesOf(element: Element, height: number): NonNullable<Measured['lines']> {
  const style = getComputedStyle(element);
  const pixels = (length: string) => Number.parseFloat(length) || 0;
  const offset = pixels(style.paddingTop) + pixels(style.borderTopWidth);
  const end = pixels(style.paddingBottom) + pixels(style.borderBottomWidth);
  const line = pixels(style.lineHeight) || height;
  return { offset, height: line, count: Math.max(1, Math.round((height - offset - end) / line)) };
}
