import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { tooLarge } from '../files/readBounded';
import { locateJsonError } from './locateJsonError';
import { JSON_LIMITS, measureJson, type JsonLimits } from '../../core/bytes/measureJson';

/** Names that would reach an object's prototype once somebody merges or assigns what was read. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A value out of a file; wrapped, since `null` and any object can be the value. */
export interface ParsedJson {
  value: unknown;
}

/**
 * Parses JSON that somebody else wrote. Before anything is parsed it refuses what is too large (`file.tooLarge`), too deep
 * (`json.tooDeep`), of too many values (`json.tooManyValues`) or with too long a string (`json.longString`); then what is
 * not UTF-8 (`file.notUtf8`) or not JSON (`json.empty`, `json.cutShort`, `json.unexpected`; `where` is "line 3, column
 * 7"), or holds a key that reaches prototypes (`json.forbiddenKey`; `where` is the path "groups[2].title").
 */
export function parseJsonSafely(
  input: Uint8Array | string,
  limits: Partial<JsonLimits> = {},
): ParsedJson | Refusal {
  const allowed = { ...JSON_LIMITS, ...limits };
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (bytes.length > allowed.bytes) return tooLarge(bytes.length, allowed.bytes);
  const beyond = measureJson(bytes, allowed);
  if (beyond) return beyond;
  const text = decode(bytes);
  if (isRefusal(text)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return locateJsonError(text);
  }
  return holdsForbidden(value) ? forbiddenIn(value) : { value };
}

function decode(bytes: Uint8Array): string | Refusal {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('file.notUtf8');
  }
}

/** Walks without recursion and makes nothing for a value: depth and number of values are within limits by now. */
function holdsForbidden(root: unknown): boolean {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) for (const key of FORBIDDEN) if (Object.hasOwn(value, key)) return true;
    for (const child of Array.isArray(value) ? value : Object.values(value))
      if (typeof child === 'object' && child !== null) open.push(child);
  }
  return false;
}

/** The first such key with its place: only what is refused has its places spelt out. */
function forbiddenIn(root: unknown): Refusal {
  const open: { value: unknown; path: string }[] = [{ value: root, path: '' }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path } = item;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      value.forEach((child, index) => open.push({ value: child, path: `${path}[${index}]` }));
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      const inside = path === '' ? key : `${path}.${key}`;
      if (FORBIDDEN.has(key)) return refuse('json.forbiddenKey', { key }, inside.slice(0, 200));
      open.push({ value: child, path: inside });
    }
  }
  return refuse('json.forbiddenKey', { key: '__proto__' });
}
