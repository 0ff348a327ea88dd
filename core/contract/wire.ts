/**
 * JSON in which bytes can travel: a Uint8Array is written as `{"$bytes": "<base64>"}`, one that went ahead of its message
 * as `{"$upload": "<its name>"}`. No id or field of the model can be called so: nothing else is ever mistaken for one.
 */
const BYTES = '$bytes';
const UPLOAD = '$upload';

/** Bytes that went ahead of the message, by the name they were sent under. */
export class Uploaded {
  constructor(readonly name: string) {}
}

export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array
      ? { [BYTES]: toBase64(part) }
      : part instanceof Uploaded
        ? { [UPLOAD]: part.name }
        : part,
  );
}

/** How bytes are found again. Each throws a SyntaxError where there are none. */
export interface Decoding {
  /** Of base64. */
  bytes: (encoded: string) => Uint8Array;
  /** Of what went ahead of the message. */
  upload: (name: string) => Uint8Array;
}

const BY_ITSELF: Decoding = {
  bytes: fromBase64,
  upload: () => {
    throw new SyntaxError('bytes that did not come');
  },
};

/** Throws a SyntaxError when the text is not JSON, a byte string is not base64, or what should have gone ahead is not there. */
export function fromWire(text: string, decoding: Partial<Decoding> = {}): unknown {
  // A parse that looks at every part takes many times as long, and few messages carry bytes.
  if (!text.includes(`"${BYTES}"`) && !text.includes(`"${UPLOAD}"`)) return JSON.parse(text);
  const { bytes, upload } = { ...BY_ITSELF, ...decoding };
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Object.keys(part).length !== 1) return part;
    if (BYTES in part && typeof part[BYTES] === 'string') return bytes(part[BYTES]);
    if (UPLOAD in part && typeof part[UPLOAD] === 'string') return upload(part[UPLOAD]);
    return part;
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
