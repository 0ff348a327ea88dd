import { BorderStyle } from 'docx';

/** Word's lengths: twips (1/20 pt) for layout, half-points for type, eighths of a point for lines. */
export const twipsOfMm = (mm: number): number => Math.round((mm / 25.4) * 1440);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
/** English metric units, of pictures. */
export const emuOfMm = (mm: number): number => Math.round(mm * 36_000);
export const eighths = (points: number): number => Math.round(points * 8);

/** A line beside a paragraph, its gap from the text in points. */
export function border({ width, gap, color }: { width: number; gap: number; color: string }) {
  return { style: BorderStyle.SINGLE, size: eighths(width), color, space: gap };
}
