import { isDeviceName } from '../../core/text/diskName';

/**
 * An id as a folder's name and back: ids may hold capitals, dots and colons, which some file systems fold,
 * drop or forbid. Two ids never share a folder.
 */
export function folderOfId(id: string): string {
  const encoded = id.replace(/[^a-z0-9_-]/g, hex);
  // An id of many capitals: no file system takes a longer name.
  if (encoded.length > LONGEST_FOLDER) return WHOLLY_HEX + [...id].map(hex).join('').replaceAll('~', '');
  return isDeviceName(encoded) ? encoded.replace(/^./, hex) : encoded;
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
