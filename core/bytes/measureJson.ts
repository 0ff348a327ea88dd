import { refuse, type Refusal } from '../messages/refusal';

export interface JsonLimits {
  /** Bytes of UTF-8. */
  bytes: number;
  /** Levels of objects and arrays. */
  depth: number;
  /** Values, roughly: every object and array counts, and every comma between two values. */
  values: number;
  /** Bytes of the longest string, as it is written. */
  string: number;
}

const MEGABYTE = 1024 * 1024;

export const JSON_LIMITS: JsonLimits = {
  bytes: 64 * MEGABYTE,
  depth: 64,
  values: 1_000_000,
  string: 8 * MEGABYTE,
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/**
 * Measures JSON in one pass over its bytes, without parsing it, and refuses what exceeds the limits. Does not check
 * whether it is valid JSON.
 */
export function measureJson(
  bytes: Uint8Array,
  { depth, values, string }: Omit<JsonLimits, 'bytes'>,
): Refusal | undefined {
  let level = 0;
  let count = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case QUOTE: {
        const start = at;
        at = endOfString(bytes, at + 1);
        if (at - start > string) return refuse('json.longString', { limit: Math.ceil(string / MEGABYTE) });
        break;
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        count += 1;
        level += 1;
        if (level > depth) return refuse('json.tooDeep', { limit: depth });
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        level -= 1;
        break;
      case COMMA:
        count += 1;
        break;
      default:
    }
    if (count > values) return refuse('json.tooManyValues', { limit: values });
  }
  return undefined;
}

/** Index of the quotation mark that ends a string; the length of the bytes if there is none. */
function endOfString(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
