/**
 * The name of a file or folder, by the rules of Windows, which hold on every system: a library, a stick or a package that
 * is made on one is read on another.
 * Source: learn.microsoft.com/windows/win32/fileio/naming-a-file (devices, signs, endings, a path of 260 characters).
 */

/** Names that Windows keeps for devices, with any extension, in capitals or not. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)/i;
const SIGNS = /[<>:"/\\|?*]/gu;
// Controls and halves of characters, which no name can hold; signs that turn the reading direction, which would hide an extension.
const INVISIBLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The most bytes (UTF-8) of a name that we make. The archive in a Windows profile (`C:\Users\…\AppData\Roaming\Rapporteur`),
 * a package's id and such a name stay below 260 characters together, so that Word and the Explorer open what is there.
 */
export const LONGEST_NAME = 90;
/** The most bytes that any disk takes in one name. */
const LONGEST_OF_ALL = 255;
/** "." and up to eleven letters after it. */
const LONGEST_EXTENSION = 12;

export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** Whether every system takes `name` and gives back the same file for it: no device, no sign or ending that one of them drops. */
export function isDiskName(name: string): boolean {
  return (
    name !== '' &&
    !/[<>:"/\\|?*\p{Cc}\p{Cs}]|[. ]$/u.test(name) &&
    !isDeviceName(name) &&
    bytesOf(name) <= LONGEST_OF_ALL
  );
}

/**
 * `wanted` as a name that every system takes and that says what was asked: signs that one of them forbids become "-",
 * invisible ones go, what is too long is cut before the extension. Never empty, never hidden, never a path.
 */
export function diskName(wanted: string, fallback = 'document', longest = LONGEST_NAME): string {
  const cleaned = wanted
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SIGNS, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = cleaned.lastIndexOf('.');
  const extension = dot > 0 && cleaned.length - dot <= LONGEST_EXTENSION ? cleaned.slice(dot) : '';
  const stem = cleaned.slice(0, cleaned.length - extension.length);
  const cut = cutToBytes(stem, longest - bytesOf(extension)).replace(/[. ]+$/, '');
  const name = (cut === '' ? fallback : cut) + extension;
  return isDeviceName(name) ? `_${name}` : name;
}

/** What two names share exactly when some system takes them for one: letters that differ in case, or in how accents are coded. */
export function nameOnAnyDisk(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** At most this many bytes of UTF-8, never half a character. */
function cutToBytes(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += bytesOf(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
