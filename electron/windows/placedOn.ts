import { screen, type Rectangle } from 'electron';
import type { KnownDisplay } from './roomDisplay';

/** Whether a window that opens at a place stands on this display. */
export function isPlacedOn(bounds: Partial<Rectangle>, display: KnownDisplay): boolean {
  const { x, y, width = 1, height = 1 } = bounds;
  // Older systems name no display.
  const { id, label = '' } =
    x === undefined || y === undefined
      ? screen.getPrimaryDisplay()
      : screen.getDisplayMatching({ x, y, width, height });
  return String(id) === display.id && label === display.label;
}
