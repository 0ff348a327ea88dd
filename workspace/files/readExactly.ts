import type { OpenFile } from './fileSystem';

/** So many bytes from a place in a file. Throws when it ends before them. */
export async function readExactly(file: OpenFile, position: number, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, position + length);
    if (bytesRead === 0) throw new Error('the file ends too early');
    length += bytesRead;
  }
  return bytes;
}
