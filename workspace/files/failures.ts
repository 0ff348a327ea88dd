import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { systemFault } from '../../core/messages/systemFaults';

/** The system's error code ("ENOENT"), when this is a system error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why the disk refused, in words per language; the system's own code is never shown. */
export function reasonOf(error: unknown): Refusal {
  return systemFault(errorCode(error));
}

const FULL = ['ENOSPC', 'EDQUOT'];
const NO_FOLDER = ['ENOENT', 'ENOTDIR'];
/** Error codes of a drive or share that is not connected. */
const DRIVE_MISSING = ['ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENOMEDIUM'];
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

/** For the library's own files: what a user is told when a change could not be kept. A refusal stays what it is. */
export function storageRefusal(error: unknown): Refusal {
  if (isRefusal(error)) return error;
  const code = errorCode(error) ?? '';
  if (FULL.includes(code)) return refuse('storage.full');
  if (NO_FOLDER.includes(code) || DRIVE_MISSING.includes(code)) return refuse('storage.gone');
  if (READ_ONLY.includes(code)) return refuse('storage.readOnly');
  return refuse('storage.failed', { reason: reasonOf(error) });
}

/** For reading the library's own files: never told as something that could not be saved. A refusal stays what it is. */
export function readingRefusal(error: unknown): Refusal {
  if (isRefusal(error)) return error;
  const code = errorCode(error) ?? '';
  if (NO_FOLDER.includes(code) || DRIVE_MISSING.includes(code)) return refuse('storage.away');
  return refuse('storage.unreadable', { reason: reasonOf(error) });
}

/** Whether a program such as Word has the file open (Windows): the new file is written beside it and removed. */
const isLockedByProgram = (error: unknown) =>
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'rename' &&
  ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');

/** For a file the user named, such as an export. `name` is what they are shown. */
export function fileRefusal(error: unknown, name: string): Refusal {
  const code = errorCode(error) ?? '';
  if (FULL.includes(code)) return refuse('file.diskFull', { name });
  if (NO_FOLDER.includes(code)) return refuse('file.noFolder', { name });
  if (isLockedByProgram(error)) return refuse('file.held', { name });
  if (READ_ONLY.includes(code)) return refuse('file.readOnly', { name });
  if (code === 'EEXIST') return refuse('file.exists', { name });
  return refuse('file.unwritable', { name, reason: reasonOf(error) });
}

/** Runs `work`; a missing file is `undefined`, everything else is thrown on. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** For `catch`: a refusal (too large, no regular file) or a folder is `undefined`, a fault of the disk is thrown on. */
export function unlessRefused(error: unknown): undefined {
  if (!isRefusal(error) && errorCode(error) !== 'EISDIR') throw error;
}
