import { useCallback, useEffect } from 'react';
import { create } from 'zustand';
import { COMPANIONS, kindOf } from '../../../core/looks/fonts';

/** Whether fonts are installed, by name. Some systems silently substitute another font. */
const useInstalledFonts = create<Record<string, boolean>>()(() => ({}));

const quoted = (name: string) => `"${name.replace(/["\\]/g, '')}"`;

/** CSS font families for the fonts of a house style: the font itself where it is, else its companion, else its kind. */
export function useFontStacks(fonts: readonly string[]) {
  const genuine = useInstalledFonts();
  const names = fonts.join('|');
  useEffect(() => {
    for (const font of names.split('|')) void recognise(font);
  }, [names]);
  const familyOf = useCallback(
    (font: string) => {
      const companion = COMPANIONS[font];
      if (!companion) return [quoted(font), kindOf(font)].join(', ');
      return [...(genuine[font] ? [quoted(font)] : []), quoted(companion.same), companion.kind].join(', ');
    },
    [genuine],
  );
  /** Measuring waits for this: each font that arrives later would mean measuring again. */
  const ready = fonts.every((font) => COMPANIONS[font] === undefined || font in genuine);
  return { familyOf, ready };
}

/** Which of these fonts the paper shows a companion for. */
export function useStandIns(fonts: readonly string[]): string[] {
  const genuine = useInstalledFonts();
  return fonts.filter((font) => COMPANIONS[font] !== undefined && genuine[font] === false);
}

/** Tests whether a font is installed: then it sets text as wide as its companion does. */
async function recognise(font: string): Promise<void> {
  const companion = COMPANIONS[font];
  const faces: Partial<FontFaceSet> | undefined = document.fonts;
  if (!companion || font in useInstalledFonts.getState()) return;
  const same = `72px ${quoted(companion.same)}`;
  await Promise.allSettled(
    [same, `bold ${same}`, `italic ${same}`, `italic bold ${same}`].map((face) => faces?.load?.(face)),
  );
  const context = faces?.load ? document.createElement('canvas').getContext('2d') : null;
  const width = (family: string) => {
    if (!context) return 0;
    context.font = `72px ${quoted(family)}, monospace`;
    return context.measureText('Rapporteur, Wm 0123456789').width;
  };
  useInstalledFonts.setState({ [font]: Math.abs(width(font) - width(companion.same)) < 2 });
}

/** Line height of a family as its maker meant it, as a multiple of the size: Word multiplies that, CSS does not. */
export function naturalLine(family: string, inside: HTMLElement): number {
  const probe = document.createElement('div');
  probe.textContent = 'x';
  Object.assign(probe.style, {
    fontFamily: family,
    fontSize: '100px',
    lineHeight: 'normal',
    inlineSize: '9em',
  });
  inside.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return height > 0 ? height / 100 : 1.2;
}
