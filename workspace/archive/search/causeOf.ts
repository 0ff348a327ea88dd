import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../../../core/messages/refusal';
import { systemFault } from '../../../core/messages/systemFaults';
import { errorCode, reasonOf } from '../../files/failures';

/** Bytes that are written to see whether the disk takes any: more than a page of the index. */
const PROBE = 64 * 1024;

/**
 * Why the index could not be used. SQLite says "disk I/O error" whatever the disk refused: a file that is written in the
 * same place says what it was. To be asked before what the index takes up is given back.
 * @param folder the folder of the index
 */
export async function causeOf(error: unknown, folder: string): Promise<Refusal> {
  if (errorCode(error) !== undefined || !isOfSqlite(error)) return reasonOf(error);
  const path = join(folder, 'probe');
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(Buffer.alloc(PROBE));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (fault) {
    return reasonOf(fault);
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
  return systemFault('EIO');
}

const isOfSqlite = (error: unknown) => error instanceof Error && error.name === 'SQLite3Error';
