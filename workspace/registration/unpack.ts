import { unzipSync, type UnzipFileInfo } from 'fflate';
import { refuse, type Refusal } from '../../core/ledger/refusal';

const MB = 1024 * 1024;

/** The largest spreadsheet that is opened at all, and what it may unpack to. */
export const LIMITS = { bytes: 32 * MB, parts: 2_000, unpacked: 128 * MB, ratio: 400, ratioFrom: 4 * MB };

/** Words, styles and sheets; never links to elsewhere, macros, pictures or comments. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]*|xl\/[^/]+\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/;

function begins(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

const LINKED = /^xl\/externalLinks\//;

export interface Unpacked {
  parts: Record<string, Uint8Array>;
  /** Whether it has links to other files; they are never unpacked. */
  linked: boolean;
}

/**
 * The parts of an .xlsx file that hold its words, by path; nothing is unpacked before the sizes that the file declares
 * are within the limits, and no part ever grows beyond the size it declared.
 */
export function unpackSpreadsheet(bytes: Uint8Array): Unpacked | Refusal {
  if (bytes.length > LIMITS.bytes) {
    return refuse('file.tooLarge', { size: Math.ceil(bytes.length / MB), limit: LIMITS.bytes / MB });
  }
  // A compound file: a spreadsheet of before 2007, or one with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('spreadsheet.old');
  if (!begins(bytes, 0x50, 0x4b)) return refuse('spreadsheet.unreadable');

  try {
    let parts = 0;
    let unpacked = 0;
    let bomb = false;
    let linked = false;
    const measure = ({ name, size, originalSize }: UnzipFileInfo) => {
      parts += 1;
      linked ||= LINKED.test(name);
      if (!WANTED.test(name)) return false;
      unpacked += originalSize;
      if (originalSize > LIMITS.ratioFrom && originalSize > size * LIMITS.ratio) bomb = true;
      return false;
    };
    unzipSync(bytes, { filter: measure });
    if (parts > LIMITS.parts) return refuse('spreadsheet.tooManyParts', { parts, limit: LIMITS.parts });
    if (bomb || unpacked > LIMITS.unpacked) {
      return refuse('spreadsheet.tooLarge', { limit: LIMITS.unpacked / MB });
    }
    return { parts: unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) }), linked };
  } catch {
    return refuse('spreadsheet.unreadable');
  }
}
