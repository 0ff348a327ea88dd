import { makeXmlSafe } from './xmlSafe';

/** A value all of whose texts are safe for XML; `changed` counts the characters that were replaced or removed. */
export interface XmlSafeValue<T> {
  value: T;
  changed: number;
}

/** Makes every text in a plain value safe. Parts in which nothing changes stay the same objects. */
export function makeXmlSafeValue<T>(value: T): XmlSafeValue<T> {
  let changed = 0;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const legal = makeXmlSafe(part);
      changed += legal.changed;
      return legal.text;
    }
    if (Array.isArray(part)) {
      const walked = part.map(walk);
      return walked.some((inner, index) => inner !== part[index]) ? walked : part;
    }
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part);
    const walked = entries.map(([key, inner]) => [key, walk(inner)] as const);
    return walked.some(([, inner], index) => inner !== entries[index]?.[1])
      ? Object.fromEntries(walked)
      : part;
  };
  // Walking keeps the shape: only the characters of texts differ.
  return { value: walk(value) as T, changed };
}
