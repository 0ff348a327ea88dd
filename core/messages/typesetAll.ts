/** A catalogue with a language's own spaces put into every text of it; what is filled in later stays as it was typed. */
export function typesetAll<T extends object>(texts: T, typeset: (text: string) => string): T {
  const one = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value);
    return typeof value === 'object' && value !== null ? typesetAll(value, typeset) : value;
  };
  // The same keys, and texts where there were texts.
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, one(value)])) as T;
}
