import { refuse, type Refusal } from './refusal';
import type { ReasonCode } from './reasons.en';

/** A journal that is a pipe, or a link that leads to itself. */
export const NO_FILE = refuse('system.noFile');

/** What the system's error codes (`errno`) mean to a person; a reason within a sentence. */
const SYSTEM: Record<string, ReasonCode> = {
  ENOENT: 'system.notThere',
  ENOTDIR: 'system.notThere',
  EISDIR: 'system.folder',
  EACCES: 'system.notAllowed',
  EPERM: 'system.notAllowed',
  EROFS: 'system.readOnly',
  ENOSPC: 'system.full',
  EDQUOT: 'system.full',
  EFBIG: 'system.tooLargeForDisk',
  EBUSY: 'system.busy',
  ETXTBSY: 'system.busy',
  EADDRINUSE: 'system.busy',
  EMFILE: 'system.tooManyOpen',
  ENFILE: 'system.tooManyOpen',
  EIO: 'system.diskError',
  ENXIO: 'system.gone',
  ENODEV: 'system.gone',
  ESTALE: 'system.gone',
  ETIMEDOUT: 'system.gone',
  EHOSTDOWN: 'system.gone',
  ENOTCONN: 'system.gone',
  ELOOP: 'system.link',
  ENAMETOOLONG: 'system.longName',
  EEXIST: 'system.already',
  ENOTEMPTY: 'system.already',
  ENOMEM: 'system.noMemory',
  EBADF: 'system.closed',
  ENOTSUP: 'system.notOffered',
  EOPNOTSUPP: 'system.notOffered',
  ERR_FS_FILE_TOO_LARGE: 'system.tooLarge',
};

/** Why the system refused; no code of its own is ever shown. Undefined: it was not the system. */
export function systemFault(code: string | undefined): Refusal {
  if (code === undefined) return refuse('system.internal');
  return refuse((Object.hasOwn(SYSTEM, code) && SYSTEM[code]) || 'system.unknown');
}
