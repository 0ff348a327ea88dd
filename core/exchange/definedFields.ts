/** A thing of a file without the fields that say nothing, so that defaults laid under it show through. */
export function definedFields<T extends object>(thing: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const fields = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as { [K in keyof T]: Exclude<T[K], undefined> };
}
