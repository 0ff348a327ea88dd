import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { tooLarge } from '../files/readBounded';
import { locateJsonError } from './locateJsonError';

export interface JsonLimits {
  /** Bytes of UTF-8. */
  bytes: number;
  /** Levels of objects and arrays. */
  depth: number;
}

const LIMITS: JsonLimits = { bytes: 64 * 1024 * 1024, depth: 64 };

/** Names that would reach an object's prototype once somebody merges or assigns what was read. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A value out of a file; wrapped, since `null` and any object can be the value. */
export interface ParsedJson {
  value: unknown;
}

/**
 * Parses JSON that somebody else wrote. Refuses what is too large (`file.tooLarge`), not UTF-8 or not JSON
 * (`json.empty`, `json.cutShort`, `json.unexpected`; `where` is "line 3, column 7"), too deep (`json.tooDeep`)
 * or holding a key that reaches prototypes (`json.forbiddenKey`; `where` is the path "groups[2].title").
 */
export function parseJsonSafely(
  input: Uint8Array | string,
  limits: Partial<JsonLimits> = {},
): ParsedJson | Refusal {
  const { bytes, depth } = { ...LIMITS, ...limits };
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.length;
  if (size > bytes) return tooLarge(size, bytes);
  const text = decode(input);
  if (isRefusal(text)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return locateJsonError(text);
  }
  return findForbidden(value, depth) ?? { value };
}

function decode(input: Uint8Array | string): string | Refusal {
  if (typeof input === 'string') return input.replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return refuse('json.unexpected', { found: 'not UTF-8' });
  }
}

/** Walks without recursion, so that no nesting can exhaust the stack. */
function findForbidden(root: unknown, depth: number): Refusal | undefined {
  const open: { value: unknown; path: string; level: number }[] = [{ value: root, path: '', level: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path, level } = item;
    if (typeof value !== 'object' || value === null) continue;
    if (level >= depth) return refuse('json.tooDeep', { limit: depth }, path.slice(0, 200));
    if (Array.isArray(value)) {
      value.forEach((child, index) =>
        open.push({ value: child, path: `${path}[${index}]`, level: level + 1 }),
      );
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      const inside = path === '' ? key : `${path}.${key}`;
      if (FORBIDDEN.has(key)) return refuse('json.forbiddenKey', { key }, inside.slice(0, 200));
      open.push({ value: child, path: inside, level: level + 1 });
    }
  }
  return undefined;
}
