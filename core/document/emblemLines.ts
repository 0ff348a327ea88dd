import type { DocumentTree, PlacedEmblem } from './tree';
import { WORDS } from './words';

/**
 * The emblems at an edge in words, where there are no images: "[Image: Flag of the European Union] Funded by the European
 * Union". Each once, though pages repeat it.
 */
export function emblemLines({ emblems = [], language }: DocumentTree, edge: PlacedEmblem['edge']): string[] {
  return emblems
    .filter((emblem) => emblem.edge === edge)
    .map(({ alt, statements }) =>
      [
        `[${WORDS[language].image}${WORDS[language].colon}${alt}]`,
        ...statements.map(({ text }) => text),
      ].join(' '),
    );
}
