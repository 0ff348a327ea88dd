import { z } from 'zod';
import { instantSchema } from '../../core/model/ids';

/**
 * A backup is a folder that lies on another disk and names nobody:
 *
 *     rapporteur-backup-<id>/
 *       backup.json             what this is, and its key, sealed with a passphrase
 *       READ-ME.txt             how to go on from it, for a person who finds it
 *       copies/<time>.copy      one copy of the library: the list of its files
 *       objects/ab/<name>       contents of files, each kept once however many copies hold it
 *
 * Copies and objects are compressed, and encrypted unless a person chose otherwise.
 */
export const HEAD_FILE = 'backup.json';
export const COPIES = 'copies';
export const OBJECTS = 'objects';

export const BACKUP_FOLDER = /^rapporteur-backup-([0-9a-f]{16})$/;
export const backupFolderName = (id: string) => `rapporteur-backup-${id}`;

const base64 = z.string().max(200).base64();

/** The random key of a backup, sealed with a key that scrypt makes of the passphrase. */
export const sealedKeySchema = z.strictObject({
  kdf: z.literal('scrypt'),
  /** Bounded, so that a forged file cannot ask for all memory. */
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
  salt: base64,
  iv: base64,
  tag: base64,
  key: base64,
});
export type SealedKey = z.infer<typeof sealedKeySchema>;

export const headSchema = z.strictObject({
  format: z.literal('rapporteur-backup'),
  version: z.number().int().min(1),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  createdAt: instantSchema,
  /** Null: a person chose to leave this backup readable to whoever has it. */
  encryption: sealedKeySchema.nullable(),
});
export type BackupHead = z.infer<typeof headSchema>;
export const BACKUP_VERSION = 1;

/** A relative path with "/", none of whose parts leads elsewhere. Its names may be ones that only the system of the copy takes. */
const isSafePath = (path: string) =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0'));

export const copiedFileSchema = z.strictObject({
  path: z.string().min(1).max(1_000).refine(isSafePath),
  /** Bytes that were kept of it. */
  bytes: z.number().int().min(0),
  /** What the disk said of the file, to know an unchanged one again without reading it. */
  seen: z.strictObject({ size: z.number(), modifiedMs: z.number(), inode: z.string().max(30) }),
  /** Its content, in pieces of `PIECE` bytes. */
  objects: z.array(z.string().regex(/^[0-9a-f]{40}$/)),
});
export type CopiedFile = z.infer<typeof copiedFileSchema>;

/** The list of one copy. */
export const copySchema = z.strictObject({
  at: instantSchema,
  /** Workshops in it. */
  workshops: z.number().int().min(0),
  files: z.array(copiedFileSchema),
});
export type Copy = z.infer<typeof copySchema>;

/** Bytes of a file that one object holds at most. */
export const PIECE = 16 * 1024 * 1024;

/** The name of a copy's list says when it was made, to the millisecond, in UTC, and nothing else. */
export const copyName = (at: string) => `${at.replace(/[-:.]/g, '')}.copy`;
const COPY_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.copy$/;
export function timeOfCopy(name: string): string | undefined {
  const found = COPY_NAME.exec(name);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, ms] = found;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
}
