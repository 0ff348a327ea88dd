import { isRefusal } from '../../core/messages/refusal';
import type { Batch } from '../../host/documents/batch';
import { readBounded } from '../../host/runtime/files';

/** Largest workshop file that is read, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** A workshop file, read and checked; or all its faults. */
export async function readWorkshop(batch: Batch, path: string): Promise<Awaited<ReturnType<Batch['read']>>> {
  const bytes = await readBounded(path, LARGEST);
  return isRefusal(bytes) ? [bytes] : batch.read(bytes);
}
