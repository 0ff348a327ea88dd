import { findHidden, type HiddenCharacters } from './hiddenCharacters';

/** How many hidden characters the texts of any value hold, by kind; undefined where there is none. */
export function hiddenWithin(value: unknown): HiddenCharacters['counts'] | undefined {
  const all = { reordering: 0, tag: 0, zeroWidth: 0 };
  const walk = (inner: unknown): void => {
    if (typeof inner === 'string') {
      const { counts } = findHidden(inner);
      all.reordering += counts.reordering;
      all.tag += counts.tag;
      all.zeroWidth += counts.zeroWidth;
    } else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(walk);
  };
  walk(value);
  return all.reordering + all.tag + all.zeroWidth > 0 ? all : undefined;
}
