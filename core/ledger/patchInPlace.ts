import type { JournalEntry } from './ledger';

type Fields = Record<string | number, unknown>;
type Path = JournalEntry['patches'][number]['path'];

function isHolder(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/**
 * Applies journalled patches to a state that nobody else holds, changing it: a past of thousands of lines is made without a
 * copy for each. Answers the state, or undefined at the first patch that does not fit; what was given is then to be thrown away.
 */
export function patchInPlace(state: object, patches: JournalEntry['patches']): object | undefined {
  let root: object = state;
  for (const { op, path, value } of patches) {
    const key = path.at(-1);
    if (key !== undefined) {
      if (!patchOne(root, op, path, key, value)) return undefined;
    } else if (op === 'replace' && isHolder(value)) root = value;
    else return undefined;
  }
  return root;
}

function patchOne(root: object, op: string, path: Path, key: string | number, value: unknown): boolean {
  let holder: unknown = root;
  for (const step of path.slice(0, -1)) {
    holder = isHolder(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
  }
  if (!isHolder(holder)) return false;
  if (Array.isArray(holder)) return patchList(holder, op, key, value);
  if (op === 'remove') return Reflect.deleteProperty(holder, key);
  // Defined and not assigned: no key may reach the prototype.
  return Reflect.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

function patchList(list: unknown[], op: string, key: string | number, value: unknown): boolean {
  if (key === 'length' && op === 'replace') {
    if (typeof value !== 'number') return false;
    list.length = value;
    return true;
  }
  const at = key === '-' ? list.length : Number(key);
  if (!Number.isInteger(at) || at < 0 || at > list.length) return false;
  if (op === 'add') list.splice(at, 0, value);
  else if (op === 'remove') list.splice(at, 1);
  else list[at] = value;
  return true;
}
