import { strFromU8, unzipSync } from 'fflate';
import { refuse, type Refusal } from '../../core/ledger/refusal';

/** What is read at most: far above any document this product makes, far below what would hurt the machine. */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  entries: 2_000,
  partBytes: 128 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  /** Deflate reaches about 1,000 on zeros; text and XML stay far below this. */
  ratio: 250,
};

const WANTED = /^(word\/(document|styles|numbering|settings|header\d*|footer\d*)\.xml|docProps\/core\.xml)$/;

/** The XML parts of a .docx that are read, by name; refused when it is no zip, is damaged, or would swell too far. */
export function openParts(bytes: Uint8Array, name: string): Record<string, string> | Refusal {
  const unreadable = (reason: string): Refusal => refuse('file.unreadable', { name, reason });
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = (size: number): number => Math.round(size / 1024 / 1024);
    return refuse('file.tooLarge', { size: megabytes(bytes.length), limit: megabytes(LIMITS.fileBytes) });
  }
  let entries = 0;
  let total = 0;
  let excess: string | undefined;
  const sizes = new Map<string, number>();
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name: part, size, originalSize }) => {
        entries += 1;
        if (entries > LIMITS.entries) excess ??= `it holds more than ${LIMITS.entries} entries`;
        if (excess !== undefined || !WANTED.test(part)) return false;
        total += originalSize;
        if (originalSize > LIMITS.partBytes || total > LIMITS.totalBytes) excess = `${part} is too large`;
        // Small parts may compress very well and are harmless.
        if (originalSize > 1024 * 1024 && originalSize > size * LIMITS.ratio) {
          excess = `${part} unpacks to more than ${LIMITS.ratio} times its size`;
        }
        if (sizes.has(part)) excess = `${part} occurs twice`;
        sizes.set(part, originalSize);
        return excess === undefined;
      },
    });
  } catch (error) {
    return unreadable(`it is not a sound zip file (${error instanceof Error ? error.message : 'damaged'})`);
  }
  if (excess !== undefined) return unreadable(excess);
  const parts: Record<string, string> = {};
  for (const [part, content] of Object.entries(files)) {
    if (content.length !== sizes.get(part)) return unreadable(`${part} is cut short`);
    parts[part] = strFromU8(content);
  }
  if (parts['word/document.xml'] === undefined) return unreadable('it holds no word/document.xml');
  return parts;
}
