import { unzipSync } from 'fflate';

/** Limits of unpacking a zip archive. */
export interface ZipLimits {
  /** Entries of the archive, wanted or not. */
  entries: number;
  /** Bytes that one entry, and all wanted ones together, may unpack to. */
  part: number;
  total: number;
  /** How many times its size an entry may unpack to; asked of those of `ratioFrom` bytes and more, since small ones may compress very well. */
  ratio: number;
  ratioFrom: number;
}

/** Why an archive was not unpacked: it is no sound one, or beyond a limit (`part`: the entry). */
export type ZipFault =
  | { fault: 'damaged' }
  | { fault: 'entries'; entries: number }
  | { fault: 'size' | 'ratio' | 'twice' | 'cutShort'; part: string };

/**
 * The wanted entries of a zip archive that somebody else made, by name. Nothing is unpacked before the sizes that the
 * archive declares are within the limits, and no entry grows beyond the size it declared.
 * @param see hears the name of every entry, wanted or not
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
  see?: (name: string) => void,
): Record<string, Uint8Array> | ZipFault {
  const sizes = new Map<string, number>();
  let entries = 0;
  let total = 0;
  let fault: ZipFault | undefined;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        see?.(name);
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > limits.part || total > limits.total) fault ??= { fault: 'size', part: name };
        if (originalSize > limits.ratioFrom && originalSize > size * limits.ratio)
          fault ??= { fault: 'ratio', part: name };
        if (sizes.has(name)) fault ??= { fault: 'twice', part: name };
        sizes.set(name, originalSize);
        return false;
      },
    });
    if (entries > limits.entries) return { fault: 'entries', entries };
    if (fault) return fault;
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
    const cut = Object.entries(parts).find(([name, { length }]) => length !== sizes.get(name));
    return cut ? { fault: 'cutShort', part: cut[0] } : parts;
  } catch {
    return { fault: 'damaged' };
  }
}

/** Whether unpacking failed; an archive can hold an entry called "fault", whose value is bytes. */
export function isZipFault(result: Record<string, Uint8Array> | ZipFault): result is ZipFault {
  return typeof result['fault'] === 'string';
}
