/** The names of a table's entries, in its order, as the type knows them. */
export function namesOf<T extends Record<string, object>>(table: T): (keyof T)[] {
  return Object.keys(table);
}
