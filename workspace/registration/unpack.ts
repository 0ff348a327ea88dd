import { isZipFault, unpack, type ZipLimits } from '../../core/bytes/unpack';
import { refuse, type Refusal } from '../../core/messages/refusal';

const MB = 1024 * 1024;

/** The largest spreadsheet that is opened at all, and what it may unpack to. */
export const LIMITS = { bytes: 32 * MB };
const ZIP: ZipLimits = { entries: 2_000, part: 128 * MB, total: 128 * MB, ratio: 400, ratioFrom: 4 * MB };

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

  let linked = false;
  const parts = unpack(
    bytes,
    (name) => WANTED.test(name),
    ZIP,
    (name) => {
      linked ||= LINKED.test(name);
    },
  );
  if (!isZipFault(parts)) return { parts, linked };
  if (parts.fault === 'entries')
    return refuse('spreadsheet.tooManyParts', { parts: parts.entries, limit: ZIP.entries });
  return parts.fault === 'size' || parts.fault === 'ratio'
    ? refuse('spreadsheet.tooLarge', { limit: ZIP.total / MB })
    : refuse('spreadsheet.unreadable');
}
