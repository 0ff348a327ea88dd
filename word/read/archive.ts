import { strFromU8 } from 'fflate';
import { isZipFault, unpack, type ZipFault, type ZipLimits } from '../../core/bytes/unpack';
import { refuse, type Refusal } from '../../core/messages/refusal';

/** What is read at most: far above any document this product makes, far below what would hurt the machine. */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  entries: 2_000,
  part: 128 * 1024 * 1024,
  total: 256 * 1024 * 1024,
  /** Deflate reaches about 1,000 on zeros; text and XML stay far below this. */
  ratio: 250,
  ratioFrom: 1024 * 1024,
} satisfies ZipLimits & { fileBytes: number };

/** Why a zip is not read; a reason within a sentence. */
function reasonOf(fault: ZipFault): Refusal {
  const limits = { entries: LIMITS.entries, ratio: LIMITS.ratio };
  const part = 'part' in fault ? { part: fault.part } : {};
  const limit = fault.fault === 'entries' || fault.fault === 'ratio' ? { limit: limits[fault.fault] } : {};
  return refuse(`zip.${fault.fault}`, { ...part, ...limit });
}

const WANTED =
  /^(word\/(document|styles|numbering|settings|header\d*|footer\d*)\.xml|docProps\/(core|custom)\.xml)$/;

/** The XML parts of a .docx that are read, by name; refused when it is no zip, is damaged, or would swell too far. */
export function openParts(bytes: Uint8Array, name: string): Record<string, string> | Refusal {
  const unreadable = (reason: Refusal): Refusal => refuse('file.unreadable', { name, reason });
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = (size: number): number => Math.round(size / 1024 / 1024);
    return refuse('file.tooLarge', { size: megabytes(bytes.length), limit: megabytes(LIMITS.fileBytes) });
  }
  const files = unpack(bytes, (part) => WANTED.test(part), LIMITS);
  if (isZipFault(files)) return unreadable(reasonOf(files));
  const parts = Object.fromEntries(Object.entries(files).map(([part, file]) => [part, strFromU8(file)]));
  if (parts['word/document.xml'] === undefined) return unreadable(refuse('docx.noDocument'));
  return parts;
}
