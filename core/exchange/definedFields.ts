/** The fields of a record that are not undefined, so that defaults beneath them show. */
export function definedFields<T extends object>(thing: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const fields = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as { [K in keyof T]: Exclude<T[K], undefined> };
}
