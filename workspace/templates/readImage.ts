import { unzlibSync } from 'fflate';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { LARGEST_IMAGE } from '../../core/model/emblem';
import { joined, tooLong, type ReadImage } from './imageParts';
import { readJpeg } from './readJpeg';
import { crc32 } from '../journal/crc32';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** Parts of a PNG that say how its pixels look; the others say who made it, when, and where it was. */
const KEPT_CHUNKS = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs)$/;

/**
 * An image from bytes that somebody else made. What it is shows in its bytes, whatever its name says. Refused: no PNG or
 * JPEG, damaged or cut off, larger than a logo needs (`LARGEST_IMAGE`, `LONGEST_SIDE`), or in colours for presses.
 */
export function readImage(bytes: Uint8Array, name: string): ReadImage | Refusal {
  if (bytes.length === 0) return refuse('emblem.empty', { name });
  if (bytes.length > LARGEST_IMAGE) {
    const kilobytes = (size: number) => Math.ceil(size / 1024);
    return refuse('emblem.tooLarge', { name, size: kilobytes(bytes.length), limit: kilobytes(LARGEST_IMAGE) });
  }
  if (begins(bytes, PNG)) return readPng(bytes, name);
  if (begins(bytes, JPEG)) return readJpeg(bytes, name);
  return refuse(isSvg(bytes) ? 'emblem.svg' : 'emblem.otherKind', { name });
}

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

/** A drawing in XML can load other files and run programs, and Word 2013 cannot show one. */
function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  return /<svg[\s>:/]|<!DOCTYPE\s+svg/i.test(head) || (bytes[0] === 0x1f && bytes[1] === 0x8b);
}

/** @source W3C, Portable Network Graphics (PNG) Specification, third edition, 5 and 7 */
function readPng(bytes: Uint8Array, name: string): ReadImage | Refusal {
  const damaged = () => refuse('emblem.damaged', { name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, PNG.length)];
  const pixels: Uint8Array[] = [];
  let header: { width: number; height: number; size: number } | undefined;
  for (let at = PNG.length; ; ) {
    if (at + 12 > bytes.length) return damaged();
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return damaged();
    const chunk = bytes.subarray(at, end);
    const type = new TextDecoder('latin1').decode(chunk.subarray(4, 8));
    const body = chunk.subarray(8, -4);
    if (crc32(chunk.subarray(4, -4)) !== view.getUint32(end - 4)) return damaged();
    if (!header) {
      if (type !== 'IHDR' || body.length !== 13) return damaged();
      const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (width === 0 || height === 0) return damaged();
      const long = tooLong(width, height, name);
      if (long) return long;
      const size = pngSize(width, height, body);
      if (size === undefined) return damaged();
      header = { width, height, size };
    }
    if (KEPT_CHUNKS.test(type)) kept.push(chunk);
    // A capital at its head says that a reader must know it.
    else if (/^[A-Z]/.test(type)) return refuse('emblem.otherKind', { name });
    if (type === 'IDAT') pixels.push(body);
    if (type === 'IEND') break;
    at = end;
  }
  if (inflated(joined(pixels), header.size) !== header.size) return damaged();
  return { type: 'png', width: header.width, height: header.height, bytes: joined(kept) };
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The first column and row of each pass of an interlaced image, and the steps between them (Adam7). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of its pixels once they are inflated; undefined of a header that no image has. */
function pngSize(width: number, height: number, header: Uint8Array): number | undefined {
  const [depth = 0, color = 0, , , interlaced = 0] = header.subarray(8);
  const bits = (CHANNELS[color] ?? 0) * depth;
  if (bits === 0 || interlaced > 1 || ![1, 2, 4, 8, 16].includes(depth)) return undefined;
  const size = (columns: number, rows: number) =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8));
  if (interlaced === 0) return size(width, height);
  return PASSES.reduce(
    (sum, [x, y, across, down]) =>
      sum + size(Math.ceil(Math.max(0, width - x) / across), Math.ceil(Math.max(0, height - y) / down)),
    0,
  );
}

/** How many bytes come out, at most one more than expected; 0 where it cannot be inflated. */
function inflated(packed: Uint8Array, expected: number): number {
  try {
    return unzlibSync(packed, { out: new Uint8Array(expected + 1) }).length;
  } catch {
    return 0;
  }
}
