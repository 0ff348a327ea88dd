import type { ByLanguage } from '../model/language';

type Words = ByLanguage<string> & { en: string; fr: string };

const words = (en: string, fr: string): Words => ({ en, fr });

const NOT_THERE = words('it is not there', 'il n’y a rien à cet endroit');
const NOT_ALLOWED = words(
  'this account of the computer is not allowed to',
  'ce compte de l’ordinateur n’en a pas le droit',
);
const FULL = words('the disk is full', 'le disque est plein');
const BUSY = words('another program is using it', 'un autre programme l’utilise');
const TOO_MANY_OPEN = words(
  'this computer has too many files open',
  'trop de fichiers sont ouverts sur cet ordinateur',
);
const GONE = words(
  'the disk or the shared folder does not answer any more',
  'le disque ou le dossier partagé ne répond plus',
);
const ALREADY = words('something of this name is already there', 'ce nom est déjà pris');

/** A journal that is a pipe, or a link that leads to itself. */
export const NO_FILE = words('its journal is no ordinary file', 'son journal n’est pas un fichier ordinaire');

/** What the system's error codes (`errno`) mean to a person; a reason within a sentence. */
const SYSTEM: Record<string, Words> = {
  ENOENT: NOT_THERE,
  ENOTDIR: NOT_THERE,
  EISDIR: words('it is a folder, not a file', 'c’est un dossier, pas un fichier'),
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: words('this disk can only be read', 'ce disque n’est accessible qu’en lecture'),
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: words(
    'the file has become too large for this disk',
    'le fichier est devenu trop grand pour ce disque',
  ),
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  EADDRINUSE: BUSY,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EIO: words('the disk reports an error', 'le disque signale une erreur'),
  ENXIO: GONE,
  ENODEV: GONE,
  ESTALE: GONE,
  ETIMEDOUT: GONE,
  EHOSTDOWN: GONE,
  ENOTCONN: GONE,
  ELOOP: words('it is a link that leads nowhere', 'c’est un lien qui ne mène nulle part'),
  ENAMETOOLONG: words('its name is too long for this disk', 'son nom est trop long pour ce disque'),
  EEXIST: ALREADY,
  ENOTEMPTY: ALREADY,
  ENOMEM: words('this computer has no memory left', 'cet ordinateur n’a plus de mémoire'),
  EBADF: words('the file was closed meanwhile', 'le fichier a été fermé entre-temps'),
  ENOTSUP: words('this disk does not offer that', 'ce disque ne le permet pas'),
  EOPNOTSUPP: words('this disk does not offer that', 'ce disque ne le permet pas'),
  ERR_FS_FILE_TOO_LARGE: words('it is too large', 'il est trop volumineux'),
};

const UNKNOWN = words(
  'the computer does not say why in a way known here',
  'l’ordinateur ne donne pas de raison connue ici',
);
const INTERNAL = words('an internal fault', 'une erreur interne');

/** Why the system refused, in words; no code of its own is ever shown. Undefined: it was not the system. */
export function systemFault(code: string | undefined): Words {
  if (code === undefined) return INTERNAL;
  return (Object.hasOwn(SYSTEM, code) && SYSTEM[code]) || UNKNOWN;
}
