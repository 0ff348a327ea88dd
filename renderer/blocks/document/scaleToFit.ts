const SHEET_GUTTER = 64;
const PIXELS_PER_MM = 96 / 25.4;

/** The scale at which a page (millimetres) fills the width (pixels), between readable and life-size and a bit. */
export function scaleToFit(available: number, pageWidth: number): number {
  if (available === 0) return 1;
  const whole = (available - SHEET_GUTTER) / (pageWidth * PIXELS_PER_MM);
  return Math.round(Math.min(1.1, Math.max(0.6, whole)) * 1000) / 1000;
}
