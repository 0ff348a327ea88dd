import { refuse, type Refusal } from '../messages/refusal';

const MB = 1024 * 1024;

/** Most that a file may have that a request brings, in bytes. */
export const LARGEST_FILE = 64 * MB;
/** Most that a request may say beside its files, as text. */
const LARGEST_TEXT = 8 * MB;
/** What no message may exceed, in bytes: the largest text, and room to say of a larger one that it is. */
export const LARGEST_MESSAGE = 2 * LARGEST_TEXT;

/** Why a request of this text, in bytes or characters, is not taken; undefined when it is. */
export const textTooLarge = (size: number): Refusal | undefined => tooLarge(size, LARGEST_TEXT);

/** Why a file of so many bytes is not taken; undefined when it is. */
export const fileTooLarge = (size: number): Refusal | undefined => tooLarge(size, LARGEST_FILE);

function tooLarge(size: number, limit: number): Refusal | undefined {
  const megabytes = (bytes: number) => Math.ceil(bytes / MB);
  return size > limit
    ? refuse('file.tooLarge', { size: megabytes(size), limit: megabytes(limit) })
    : undefined;
}
