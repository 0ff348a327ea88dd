/** Word's lengths: twips (1/20 pt) for layout, half-points for type. */
export const twipsOfMm = (mm: number): number => Math.round((mm / 25.4) * 1440);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
