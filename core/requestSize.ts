import { z } from 'zod';
import { deskRequests } from './contract';
import { fileBytes } from './contract/request';
import { refuse, type Refusal } from './ledger/refusal';

const MB = 1024 * 1024;
/** Requests that bring the bytes of a file, as their inputs say. */
const CARRY_FILES = new Set(
  Object.entries(deskRequests).flatMap(([name, { input }]) =>
    input instanceof z.ZodObject && Object.values(input.shape).some((field) => field === fileBytes)
      ? [name]
      : [],
  ),
);
/** Most that a request may carry as text: a file with its base64, or ordinary words. */
const requestLimit = (name: string) => (CARRY_FILES.has(name) ? 48 * MB : 8 * MB);

/** What no message may exceed, in bytes: room for the largest request, and to say of a larger one that it is. */
export const LARGEST_MESSAGE = 64 * MB;

/** Why a request of this size, in bytes or characters, is not taken; undefined when it is. */
export function tooLarge(name: string, size: number): Refusal | undefined {
  const limit = requestLimit(name);
  const megabytes = (bytes: number) => Math.ceil(bytes / MB);
  return size > limit
    ? refuse('file.tooLarge', { size: megabytes(size), limit: megabytes(limit) })
    : undefined;
}
