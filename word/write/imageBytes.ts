import type { Image } from '../../core/model/emblem';

/** The bytes of images that were written last: a style's are read once for all of its documents. */
const kept = new Map<string, Uint8Array>();
const KEPT = 16;

export function bytesOfImage({ data }: Image): Uint8Array {
  const known = kept.get(data);
  if (known) return known;
  const bytes = Uint8Array.from(Buffer.from(data, 'base64'));
  kept.set(data, bytes);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return bytes;
}
