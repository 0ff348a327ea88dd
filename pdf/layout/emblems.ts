import {
  EMBLEM_GAPS,
  pageFrames,
  statementSize,
  type Band,
  type PageFrame,
} from '../../core/document/emblemBands';
import type { DocumentTree, PlacedEmblem } from '../../core/document/tree';
import { FRAME } from '../../core/looks/frame';
import { LANGUAGE_TAGS } from '../../core/model/language';
import type { FrameData, PageData } from './data';
import { fontOf } from './fonts';
import { INK } from './ink';
import { printable } from './printable';

/** The emblems of a tree as data; their images are given to the compiler as files (`imagesOf`). */
export function emblemsOf(tree: DocumentTree): PageData['emblems'] {
  if (!tree.emblems) return null;
  const { first, later } = pageFrames(tree);
  const { look } = tree;
  return {
    first: frameOf(first),
    later: frameOf(later),
    type: {
      font: fontOf(look.bodyFont),
      ...{ size: statementSize(look), line: FRAME.line, color: INK },
      ...{ bold: false, italic: false, letterSpacing: 0 },
    },
  };
}

/** The images of a tree by the names that its data has for them. */
export function imagesOf({ emblems = [] }: DocumentTree): Map<string, PlacedEmblem['image']> {
  return new Map(emblems.map((emblem) => [fileOf(emblem), emblem.image]));
}

/** A name of the key's own signs alone: whatever a style calls its images leads nowhere else. */
function fileOf({ imageId, image }: PlacedEmblem): string {
  return `emblem-${imageId.replace(/[^A-Za-z0-9]/g, '_')}.${image.type}`;
}

function frameOf({ text, head, foot }: PageFrame): FrameData {
  const row = (placed: { band: Band; at: number } | undefined) =>
    placed
      ? { at: placed.at, height: placed.band.height, cells: placed.band.cells.map((cell) => cellOf(cell)) }
      : null;
  return { text, head: row(head), foot: row(foot) };
}

function cellOf({ width, align, drawn }: Band['cells'][number]) {
  const { emblem } = drawn ?? {};
  return {
    ...{ width, align, gap: EMBLEM_GAPS.statement },
    file: emblem ? fileOf(emblem) : null,
    image: { width: drawn?.width ?? 0, height: drawn?.height ?? 0, alt: printable(emblem?.alt ?? '') },
    statements: (emblem?.statements ?? []).map(({ text, language }) => ({
      text: printable(text),
      language: LANGUAGE_TAGS[language],
    })),
  };
}
