import { createHash } from 'node:crypto';
import type { OpenFile } from '../../files/fileSystem';

/** Bytes read at a time: no file of a package is held in memory as a whole. */
const PIECE = 1024 * 1024;

/** The SHA-512 of what can be read from an open file, and how many bytes that was. */
export async function checksumOfFile(file: Pick<OpenFile, 'read'>): Promise<{ sum: string; bytes: number }> {
  const hash = createHash('sha512');
  const piece = Buffer.allocUnsafe(PIECE);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, PIECE, bytes);
    if (bytesRead === 0) return { sum: hash.digest('hex'), bytes };
    hash.update(piece.subarray(0, bytesRead));
    bytes += bytesRead;
  }
}
