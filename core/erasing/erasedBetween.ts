import { ERASED } from './nameFinder';

/**
 * Names that stand in `theirs` where `ours`, the same value after an erasing, has `ERASED`: what was erased is remembered
 * nowhere, and a copy from before says it itself.
 */
export function erasedBetween(ours: unknown, theirs: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof ours === 'string') {
    if (typeof theirs === 'string') for (const name of namesIn(ours, theirs)) into.add(name);
  } else if (typeof ours === 'object' && ours !== null && typeof theirs === 'object' && theirs !== null) {
    const known = new Map(Object.entries(theirs));
    for (const [key, each] of Object.entries(ours)) erasedBetween(each, known.get(key), into);
  }
  return into;
}

function namesIn(ours: string, theirs: string): string[] {
  const [first = '', ...rest] = ours.split(ERASED);
  if (rest.length === 0 || ours === theirs || !theirs.startsWith(first)) return [];
  const names: string[] = [];
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const next = isLast ? theirs.length - part.length : theirs.indexOf(part, at + 1);
    // The texts differ in something else too: there is no telling what was a name.
    if (next < at || !theirs.startsWith(part, next)) return [];
    names.push(theirs.slice(at, next));
    at = next + part.length;
  }
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== ERASED);
}
