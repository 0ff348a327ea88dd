import { fold } from '../directory/fold';
import { ERASED, NameFinder } from './nameFinder';
import { textRuns } from './textRuns';

/** What is to go from everything that was kept of a workshop. */
export interface NamesToErase {
  /** Names that go wherever they stand within a text. */
  inTexts: readonly string[];
  /** Strings that go where they are all that a delegation is called: a list of people read with its columns swapped. */
  asDelegations: readonly string[];
}

/** Keys under which the names of a delegation stand, by language. */
const DELEGATION_NAMES = new Set(['name', 'printedName']);

/**
 * Returns what replaces names in any value: a state, a payload, patches, a draft. Structure, ids and keys stay, so a
 * history that is replaced throughout replays as before. A value without a name is answered as it is.
 */
export function nameEraser({ inTexts, asDelegations }: NamesToErase): (value: unknown) => unknown {
  const finder = new NameFinder(inTexts);
  const whole = new Set([...asDelegations, ...inTexts].map(fold).filter((name) => name !== ''));

  const eraseIn = (value: unknown, isName: boolean): unknown => {
    if (typeof value === 'string') {
      if (isName && whole.has(fold(value))) return ERASED;
      return eraseInJson(value) ?? finder.erase(value);
    }
    if (Array.isArray(value))
      return sameOr(
        value,
        eraseInRuns(value, finder).map((each) => eraseIn(each, isName)),
      );
    if (typeof value !== 'object' || value === null) return value;
    let changed = false;
    const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
      const next = eraseIn(each, isName || DELEGATION_NAMES.has(key));
      changed ||= next !== each;
      return [key, next];
    });
    return changed ? Object.fromEntries(entries) : value;
  };

  /** A draft keeps its nodes as JSON in a string. Undefined when the string is no such thing. */
  const eraseInJson = (text: string): string | undefined => {
    if (!/^[[{]["{[]/.test(text)) return undefined;
    try {
      const value: unknown = JSON.parse(text);
      const next = eraseIn(value, false);
      return next === value ? text : JSON.stringify(next);
    } catch {
      return undefined;
    }
  };
  return (value) => eraseIn(value, false);
}

/** Erases names that run over several nodes: each node keeps its place, with `ERASED` for its part of the name. */
function eraseInRuns(values: readonly unknown[], finder: NameFinder): unknown[] {
  const next = [...values];
  for (const { text, parts } of textRuns(values)) {
    if (parts.length < 2) continue;
    for (const { start, end } of finder.find(text).reverse())
      for (const part of parts) {
        const from = Math.max(start, part.start) - part.start;
        const to = Math.min(end, part.end) - part.start;
        const node = next[part.index] as { text: string };
        if (from >= to || !/[\p{L}\p{N}]/u.test(node.text.slice(from, to))) continue;
        next[part.index] = { ...node, text: node.text.slice(0, from) + ERASED + node.text.slice(to) };
      }
  }
  return next;
}

function sameOr(before: readonly unknown[], after: unknown[]): unknown {
  return after.some((each, at) => each !== before[at]) ? after : before;
}

const PERSONAL = new Set(['name', 'email', 'phone']);

/** Names, addresses and numbers of people anywhere in a value of a people file: its states, payloads and patches. */
export function personalStrings(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const each of value) personalStrings(each, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'string' && PERSONAL.has(key) && each.trim() !== '') into.add(each);
      else personalStrings(each, into);
    }
  return into;
}
