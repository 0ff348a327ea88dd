/**
 * Removes the delegations of bracket variants from any value that holds wordings. Returns the same object if nothing
 * changes.
 */
export function withoutBackers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const next = items.map(withoutBackers);
    return next.some((each, at) => each !== items[at]) ? next : value;
  }
  let changed = false;
  const isVariant = 'nodes' in value && 'delegations' in value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]): [string, unknown] => {
    const named = isVariant && key === 'delegations' && Array.isArray(each) && each.length > 0;
    const next = named ? [] : withoutBackers(each);
    changed ||= next !== each;
    return [key, next];
  });
  return changed ? Object.fromEntries(entries) : value;
}

/** Where the path of a patch leads to: the list of those behind a variant (`list`), an entry of it (`entry`), or elsewhere. */
export function backersAt(path: readonly (string | number)[]): 'list' | 'entry' | undefined {
  const at = path.lastIndexOf('delegations');
  if (at < 2 || path[at - 2] !== 'variants') return undefined;
  return at === path.length - 1 ? 'list' : 'entry';
}
