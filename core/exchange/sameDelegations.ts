import type { Workshop } from '../model/workshop';
import type { WorkshopFile } from './format';

/**
 * A file in which delegations that both sides entered by themselves (one code, two ids) have our ids, so that no State is
 * there twice after an update.
 */
export function sameDelegations(
  ours: Workshop,
  file: WorkshopFile,
  incoming: Workshop,
): { file: WorkshopFile; incoming: Workshop } {
  const here = new Map(
    Object.values(ours.delegations).flatMap(({ id, code }) => (code === undefined ? [] : [[code, id]])),
  );
  const renamed = new Map<string, string>();
  for (const { id, code } of Object.values(incoming.delegations)) {
    const own = code === undefined ? undefined : here.get(code);
    if (own === undefined || Object.hasOwn(incoming.delegations, own)) continue;
    if (!Object.hasOwn(ours.delegations, id)) renamed.set(id, own);
  }
  if (renamed.size === 0) return { file, incoming };
  return { file: renamedIn(file, renamed), incoming: renamedIn(incoming, renamed) };
}

/** Fields whose strings are ids of delegations. */
const NAMES_ONE = 'delegation';
const NAME_MANY = new Set(['proposers', 'delegations']);

/** The same value with these delegations called otherwise, wherever a field or a key names one. */
function renamedIn<T>(value: T, ids: ReadonlyMap<string, string>): T {
  const of = (id: unknown) => (typeof id === 'string' ? (ids.get(id) ?? id) : id);
  const walk = (inner: unknown, field: string): unknown => {
    if (Array.isArray(inner))
      return inner.map((item: unknown) => {
        if (!NAME_MANY.has(field)) return walk(item, '');
        return typeof item === 'string' ? of(item) : walk(renamedSelf(item), '');
      });
    if (typeof inner !== 'object' || inner === null) return field === NAMES_ONE ? of(inner) : inner;
    const keyed = field === 'positions' || field === 'delegations';
    return Object.fromEntries(
      Object.entries(inner).map(([key, item]: [string, unknown]) => [
        keyed ? String(of(key)) : key,
        walk(field === 'delegations' ? renamedSelf(item) : item, key),
      ]),
    );
  };
  const renamedSelf = (item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item ? { ...item, id: of(item.id) } : item;
  return walk(value, '') as T;
}
