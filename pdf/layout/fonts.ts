import { COMPANIONS, kindOf, naturalLine } from '../../core/looks/fonts';
import type { FontData } from './data';

/** Families that have the signs which a house style's font lacks: Greek, Cyrillic and Hebrew, then Arabic. */
const FURTHER = ['Tinos', 'Scheherazade New'];

/** The free font that sets text as wide as a house style's, and those that have what it lacks. */
export function fontOf(name: string): FontData {
  const same = COMPANIONS[name]?.same ?? (kindOf(name) === 'serif' ? 'Caladea' : 'Carlito');
  return { families: [...new Set([same, ...FURTHER])], line: naturalLine(name) };
}
