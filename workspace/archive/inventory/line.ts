import { createHash } from 'node:crypto';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../../core/model/ids';

/**
 * A line of the inventory. `manifest` is the SHA-512 of the package's tag manifest, which covers its other files;
 * `previous` is the SHA-256 of the line before, empty in the first line.
 */
export const inventoryLineSchema = z.strictObject({
  seq: z.number().int().min(1),
  at: instantSchema,
  act: z.enum([
    'adding', // about to take its place in the archive
    'added', // in its place
    'withdrawn', // never came to its place
    'adopted', // was there before there was an inventory
    'brought', // in its place, from a second copy of the library
    'removing', // about to be destroyed, since another without what had to go took its place
    'removed', // destroyed
  ]),
  package: idSchema,
  manifest: z.string().regex(/^[0-9a-f]{128}$/),
  previous: z.string().regex(/^([0-9a-f]{64})?$/),
});
export type InventoryLine = z.infer<typeof inventoryLineSchema>;
export type Act = InventoryLine['act'];

/** The end of an inventory: number and checksum of its last line. Whoever keeps it can tell later whether lines before it changed. */
export interface Head {
  seq: number;
  checksum: string;
}

export const NO_LINES: Head = { seq: 0, checksum: '' };

/** Of the text of a line, without its line end. */
export function checksumOf(line: Uint8Array | string): string {
  return createHash('sha256').update(line).digest('hex');
}

/** The line that follows an end, as text without its line end, and the end that it makes. */
export function nextLine(
  after: Head,
  { at, act, package: id, manifest }: Pick<InventoryLine, 'at' | 'act' | 'package' | 'manifest'>,
): { text: string; line: InventoryLine; head: Head } {
  const line: InventoryLine = {
    seq: after.seq + 1,
    ...{ at, act, package: id, manifest },
    previous: after.checksum,
  };
  const text = JSON.stringify(line);
  return { text, line, head: { seq: line.seq, checksum: checksumOf(text) } };
}

/** "12-9f86d0…", as it is printed and kept; "0" for an inventory without lines. */
export function headText({ seq, checksum }: Head): string {
  return seq === 0 ? '0' : `${seq}-${checksum}`;
}

/** Undefined for what is no head. */
export function readHead(text: string): Head | undefined {
  if (text === '0') return NO_LINES;
  const [, seq, checksum] = /^([1-9]\d{0,9})-([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  return seq === undefined || checksum === undefined ? undefined : { seq: Number(seq), checksum };
}

export function isHead(text: string): boolean {
  return readHead(text) !== undefined;
}
