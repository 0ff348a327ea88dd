import { fold } from '../directory/fold';
import { ERASED, NameFinder } from './nameFinder';

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
    if (typeof value === 'string') return isName && whole.has(fold(value)) ? ERASED : finder.erase(value);
    if (Array.isArray(value))
      return sameOr(
        value,
        value.map((each) => eraseIn(each, isName)),
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
  return (value) => eraseIn(value, false);
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
