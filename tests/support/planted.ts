import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { filesBelow } from '../../workspace/files/filesBelow';

/** Encodings in which a text may be in a file. */
export const formsOf = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(text.normalize('NFD')),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text.replace(/&/g, '&amp;')),
  Buffer.from(
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.from(`${' '.repeat(shift)}${text}`)
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    ),
  ),
];

/** All text in some bytes: the bytes as they are, everything packed in them, and everything packed in that. */
export function layersOf(bytes: Uint8Array, depth = 3): Uint8Array[] {
  if (depth === 0) return [bytes];
  return [bytes, ...unpacked(bytes).flatMap((inner) => layersOf(inner, depth - 1))];
}

function unpacked(bytes: Uint8Array): Uint8Array[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return attempt(() => Object.values(unzipSync(bytes)));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return attempt(() => [gunzipSync(bytes)]);
  if (bytes[0] === 0x78) return attempt(() => [inflateSync(bytes)]);
  // A backup's object without encryption: one byte, then deflate.
  return bytes[0] === 0 ? attempt(() => [inflateRawSync(bytes.subarray(1))]) : [];
}

function attempt(work: () => Uint8Array[]): Uint8Array[] {
  try {
    return work();
  } catch {
    return [];
  }
}

/** Files below a folder that contain one of the texts in any encoding, packed or not, or have one in their name. */
export async function filesThatHold(folder: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap(formsOf);
  const files = (await filesBelow(folder)).filter(
    (file) => !file.startsWith('.lock/') && !file.endsWith('.tmp'),
  );
  return files.filter((file) => {
    const layers = layersOf(readFileSync(join(folder, file)));
    return (
      texts.some((text) => file.includes(text)) ||
      layers.some((layer) => needles.some((needle) => Buffer.from(layer).includes(needle)))
    );
  });
}
