import { refuse, type Refusal } from '../../core/messages/refusal';
import { joined, tooLong, type ReadImage } from './imageParts';

/** Segments that say how the pixels look: JFIF, colour profile, Adobe's transform. The others name people, places, programs. */
const APP0 = 0xe0;
const KEPT_APPS = [APP0, 0xe2, 0xee];
const [COMMENT, SCAN, END] = [0xfe, 0xda, 0xd9];
/** Frames that every reader draws: baseline, extended, progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Frames that few do: lossless, differential, arithmetic. */
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** A JPEG file without what it says besides its pixels. @source ITU-T T.81, annex B */
export function readJpeg(bytes: Uint8Array, name: string): ReadImage | Refusal {
  const damaged = () => refuse('emblem.damaged', { name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  for (let at = 2; ; ) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) return damaged();
    const marker = bytes[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return damaged();
    const segment = bytes.subarray(at, end);
    if (OTHER_FRAMES.includes(marker)) return refuse('emblem.otherKind', { name });
    if (FRAMES.includes(marker)) {
      if (segment.length < 10) return damaged();
      const [width, height] = [view.getUint16(at + 7), view.getUint16(at + 5)];
      if (width === 0 || height === 0) return damaged();
      const long = tooLong(width, height, name);
      if (long) return long;
      if (bytes[at + 4] !== 8) return refuse('emblem.otherKind', { name });
      // PDF/A wants to know what those mean, and screens show them each in its own way.
      if ((bytes[at + 9] ?? 0) > 3) return refuse('emblem.pressColors', { name });
      size = { width, height };
    }
    if (marker === 0xe1 && isTurned(segment)) return refuse('emblem.turned', { name });
    const isApp = marker >= APP0 && marker <= 0xef;
    if (marker !== COMMENT && (!isApp || KEPT_APPS.includes(marker))) kept.push(segment);
    if (marker === SCAN) {
      const last = endOfImage(bytes, end);
      if (!size || last === undefined) return damaged();
      kept.push(bytes.subarray(end, last));
      return { type: 'jpeg', ...size, bytes: joined(kept) };
    }
    at = end;
  }
}

/** Where the image ends: after the last end mark, so that what a camera hung on to it is left out. */
function endOfImage(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === END) return at + 2;
  return undefined;
}

/** Whether a camera says that the picture is to be turned before it is shown; we would lose that with the rest. */
function isTurned(segment: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(segment.subarray(4, 10));
  if (!text.startsWith('Exif\0')) return false;
  const tiff = segment.subarray(10);
  if (tiff.length < 10) return false;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > tiff.length) return false;
  const count = view.getUint16(first, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return false;
    if (view.getUint16(at, isLittle) === 0x0112) return view.getUint16(at + 8, isLittle) > 1;
  }
  return false;
}
