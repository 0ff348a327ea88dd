import { refuse, type Refusal } from '../../core/messages/refusal';
import { LONGEST_SIDE } from '../../core/model/emblem';

/** An image as it is kept: its pixels, and nothing that its file said besides. */
export interface ReadImage {
  type: 'png' | 'jpeg';
  /** Pixels. */
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Why so many pixels are refused; undefined when they are not. */
export function tooLong(width: number, height: number, name: string): Refusal | undefined {
  if (Math.max(width, height) <= LONGEST_SIDE) return undefined;
  return refuse('emblem.tooManyPixels', { name, width, height, limit: LONGEST_SIDE });
}

/** Pieces of a file, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
