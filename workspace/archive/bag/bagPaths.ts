/**
 * Whether a path of a manifest stays inside the bag and means the same file on every system: relative, `/`
 * between plain names, nothing that climbs, nothing hidden behind a drive or a stream.
 */
export function isSafeBagPath(path: string): boolean {
  if (path.length === 0 || path.length > 500 || /[\\:\p{Cc}\p{Cs}]/u.test(path)) return false;
  return path.split('/').every((part) => part !== '' && !/^\.+$/.test(part) && !/[. ]$/.test(part));
}

/** RFC 8493, 2.1.3: line ends and the percent sign of a path are percent-encoded in a manifest. */
export function encodeBagPath(path: string): string {
  return path.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

export function decodeBagPath(path: string): string {
  return path.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
