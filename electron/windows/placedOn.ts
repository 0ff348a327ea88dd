import { screen, type Rectangle } from 'electron';
import type { KnownDisplay } from './roomDisplay';

/** Whether a window that opens at a place stands on this display. */
export function isPlacedOn(bounds: Partial<Rectangle>, display: KnownDisplay): boolean {
  const { x, y, width = 1, height = 1 } = bounds;
  const at =
    x === undefined || y === undefined
      ? screen.getPrimaryDisplay()
      : screen.getDisplayMatching({ x, y, width, height });
  return String(at.id) === display.id && (at.label ?? '') === display.label;
}
