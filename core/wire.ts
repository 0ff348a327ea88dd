/**
 * JSON in which bytes can travel: a Uint8Array is written as `{"$bytes": "<base64>"}`. No id or field of the model can
 * be called `$bytes`, so nothing else is ever mistaken for one.
 */
const BYTES = '$bytes';

export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { [BYTES]: toBase64(part) } : part,
  );
}

/**
 * Throws a SyntaxError when the text is not JSON or a byte string is not base64.
 * @param decode bytes of base64; a platform that has a faster way gives its own
 */
export function fromWire(text: string, decode: (encoded: string) => Uint8Array = fromBase64): unknown {
  // A parse that looks at every part takes many times as long, and few messages carry bytes.
  if (!text.includes(`"${BYTES}"`)) return JSON.parse(text);
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !(BYTES in part)) return part;
    const encoded: unknown = part[BYTES];
    return typeof encoded === 'string' && Object.keys(part).length === 1 ? decode(encoded) : part;
  });
}

/** `String.fromCharCode` takes its bytes as arguments: a few thousand at a time are safe everywhere. */
const SLICE = 8_192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary);
}

function fromBase64(encoded: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(encoded);
  } catch {
    throw new SyntaxError('bytes that are not base64');
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
