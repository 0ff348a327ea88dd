interface Companion {
  /** A free font that sets text as wide, which comes along with the application. */
  same: string;
  kind: 'serif' | 'sans-serif';
  /** Height of its line as its maker meant it, as a multiple of the size. Word multiplies that; CSS does not. */
  line: number;
}

/** Fonts of Word, each with its companion, so that lines break alike where Word is not installed. */
export const COMPANIONS: Readonly<Record<string, Companion>> = {
  Calibri: { same: 'Carlito', kind: 'sans-serif', line: 1.22 },
  Cambria: { same: 'Caladea', kind: 'serif', line: 1.17 },
  'Times New Roman': { same: 'Tinos', kind: 'serif', line: 1.15 },
};

/** Whether a font has serifs, told by its name where nobody knows it. */
export function kindOf(font: string): 'serif' | 'sans-serif' {
  const known = COMPANIONS[font]?.kind;
  return (
    known ?? (/sans|arial|helvetica|tahoma|verdana|segoe|candara|corbel/i.test(font) ? 'sans-serif' : 'serif')
  );
}

/** Height of a font's own line as a multiple of its size; 1.2 is what most have. */
export function naturalLine(font: string): number {
  return COMPANIONS[font]?.line ?? 1.2;
}
