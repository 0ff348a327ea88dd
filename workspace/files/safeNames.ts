/** Names Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Bytes: most systems stop at 255, and a few must stay free for " (12)". */
const LONGEST = 200;

/**
 * A file name that every platform can hold and that says what was asked: signs no system takes become "-",
 * invisible and direction marks go, length is cut before the extension. Never empty, never hidden, never a path.
 */
export function safeFileName(wanted: string, fallback = 'document'): string {
  const cleaned = wanted
    .normalize('NFC')
    .replace(/\p{Cs}/gu, '')
    .replace(FORBIDDEN, (sign) => (/[<>:"/\\|?*]/.test(sign) ? '-' : ''))
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = cleaned.lastIndexOf('.');
  const extension = dot > 0 && cleaned.length - dot <= 12 ? cleaned.slice(dot) : '';
  const stem = cutToBytes(
    cleaned.slice(0, cleaned.length - extension.length),
    LONGEST - extension.length,
  ).replace(/[. ]+$/, '');
  const name = (stem === '' ? fallback : stem) + extension;
  return RESERVED.test(name) ? `_${name}` : name;
}

/** At most this many bytes of UTF-8, never half a character. */
function cutToBytes(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

/** The name itself, or "name (2).docx", "name (3).docx"…: the first that is not `taken` (letter case ignored). */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.normalize('NFC').toLowerCase()));
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem} (${count})${extension}`;
    if (!used.has(candidate.normalize('NFC').toLowerCase())) return candidate;
  }
}

/**
 * An id as a folder's name and back: ids may hold capitals, dots and colons, which some file systems fold,
 * drop or forbid. Two ids never share a folder.
 */
export function folderOfId(id: string): string {
  const encoded = id.replace(/[^a-z0-9_-]/g, hex);
  // An id of many capitals: no file system takes a longer name.
  if (encoded.length > LONGEST_FOLDER) return WHOLLY_HEX + [...id].map(hex).join('').replaceAll('~', '');
  return RESERVED.test(encoded) ? encoded.replace(/^./, hex) : encoded;
}

export function idOfFolder(folder: string): string | undefined {
  if (folder.startsWith(WHOLLY_HEX))
    return idOfHex(folder.slice(WHOLLY_HEX.length).replace(/../g, '~$&'), folder);
  if (!/^([a-z0-9_-]|~[0-9a-f]{2})+$/.test(folder)) return undefined;
  return idOfHex(folder, folder);
}

/** Characters that file systems allow in a name. */
const LONGEST_FOLDER = 255;
const WHOLLY_HEX = '~~';

function idOfHex(encoded: string, folder: string): string | undefined {
  const id = encoded.replace(/~([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return folderOfId(id) === folder ? id : undefined;
}

function hex(character: string): string {
  return `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
