import { refuse, type Refusal } from '../messages/refusal';
import { findHidden } from '../text/hiddenCharacters';
import { makeXmlSafe } from '../text/xmlSafe';
import { TEXT_LIMIT } from '../text/limits';

const DEEPEST = 30;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Where text was changed so that Word can hold it, or holds hidden characters; how many. */
export interface Counted {
  where: string;
  count: number;
}

export interface Safe {
  value: unknown;
  replaced: Counted[];
  /** Hidden characters; they stay. */
  hidden: Counted[];
  refusals: Refusal[];
}

/** Parsed JSON without what no schema would see: reserved keys, bottomless nesting, illegal characters, huge texts. */
export function makeSafe(value: unknown): Safe {
  const replaced: Counted[] = [];
  const hidden: Counted[] = [];
  const refusals: Refusal[] = [];

  const walk = (inner: unknown, where: string, depth: number): unknown => {
    if (depth > DEEPEST) {
      refusals.push(refuse('file.tooDeep', { limit: DEEPEST }, where));
      return null;
    }
    if (typeof inner === 'string') {
      if (inner.length > TEXT_LIMIT) {
        refusals.push(refuse('text.tooLong', { length: inner.length, limit: TEXT_LIMIT }, where));
        return '';
      }
      const { text, changed } = makeXmlSafe(inner);
      if (changed > 0) replaced.push({ where, count: changed });
      const { length } = findHidden(text).places;
      if (length > 0) hidden.push({ where, count: length });
      return text;
    }
    if (Array.isArray(inner)) return inner.map((item, index) => walk(item, `${where}[${index}]`, depth + 1));
    if (typeof inner !== 'object' || inner === null) return inner;
    const safe: [string, unknown][] = [];
    for (const [key, item] of Object.entries(inner)) {
      const path = where === '' ? key : `${where}.${key}`;
      if (RESERVED.has(key)) refusals.push(refuse('file.reservedKey', { key }, where || undefined));
      else safe.push([key, walk(item, path, depth + 1)]);
    }
    return Object.fromEntries(safe);
  };

  return { value: walk(value, '', 0), replaced, hidden, refusals };
}
