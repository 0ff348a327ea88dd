import { findHidden, type HiddenSigns } from './hiddenSigns';

/** How many signs that no reader sees stand in the texts of a value, whatever it is of; undefined where there is none. */
export function hiddenWithin(value: unknown): HiddenSigns['counts'] | undefined {
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
