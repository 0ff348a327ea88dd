/** How the bytes of a list were read; `mixed` is UTF-8 with lines of windows-1252 among them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'mixed'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Of a mixed text: the first line, from 1, that is not what most of it is. */
  oddLine?: number;
}

const LINE_FEED = 0x0a;

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 without a mark shows as zeros on one side of every pair, since names are mostly Latin. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2_000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.3 && odd < length * 0.05) return 'utf-16be';
  return null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9F; the five that have no character stay the control characters they are. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** windows-1252 by hand: Node's own decoder (20.20) takes it for Latin-1 and turns ’ and œ into control characters. */
function asWestern(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}

/** Line by line, for files pasted together from two sources. */
function decodeLines(bytes: Uint8Array): Decoded {
  const lines: string[] = [];
  let utf8 = 0;
  let oddLine = 0;
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const text = asUtf8(line);
    if (text !== null && text.length !== line.length) utf8 += 1;
    lines.push(text ?? asWestern(line));
    if (text === null && oddLine === 0) oddLine = lines.length;
    start = end;
  }
  const text = lines.join('');
  return utf8 > 0 ? { text, encoding: 'mixed', oddLine } : { text, encoding: 'windows-1252' };
}

/**
 * The text of a list however it was saved: UTF-8, UTF-16 in either order (with or without their mark) or windows-1252.
 * Never fails: every byte has a meaning in windows-1252, and zeros are left out. `wanted` is how somebody says it was
 * saved; what it cannot say is shown as �.
 */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): Decoded {
  const decoded = wanted === undefined ? decode(bytes) : decodeAs(bytes, wanted);
  return { ...decoded, text: decoded.text.replaceAll('\u0000', '') };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  switch (encoding) {
    case 'mixed':
      return { ...decodeLines(bytes), encoding };
    case 'windows-1252':
      return { text: asWestern(bytes), encoding };
    default:
      return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
}

function decode(bytes: Uint8Array): Decoded {
  const utf16 = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : unmarkedUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  const text = asUtf8(bytes);
  return text === null ? decodeLines(bytes) : { text, encoding: 'utf-8' };
}
