import { strFromU8 } from 'fflate';
import { isZipFault, unpack, type ZipFault, type ZipLimits } from '../../core/bytes/unpack';
import { refuse, type Refusal } from '../../core/messages/refusal';
import type { ByLanguage } from '../../core/model/language';

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

const NO_DOCUMENT = {
  en: 'it holds no word/document.xml',
  fr: 'il ne contient pas word/document.xml',
};

function words(fault: ZipFault): ByLanguage<string> {
  switch (fault.fault) {
    case 'damaged':
      return { en: 'it is not a sound zip file', fr: 'ce n’est pas un fichier zip intact' };
    case 'entries':
      return {
        en: `it holds more than ${LIMITS.entries} entries`,
        fr: `il contient plus de ${LIMITS.entries} éléments`,
      };
    case 'size':
      return { en: `${fault.part} is too large`, fr: `${fault.part} est trop volumineux` };
    case 'ratio':
      return {
        en: `${fault.part} unpacks to more than ${LIMITS.ratio} times its size`,
        fr: `${fault.part} se déploie à plus de ${LIMITS.ratio} fois sa taille`,
      };
    case 'twice':
      return { en: `${fault.part} occurs twice`, fr: `${fault.part} y figure deux fois` };
    case 'cutShort':
      return { en: `${fault.part} is cut short`, fr: `${fault.part} est incomplet` };
  }
}

const WANTED =
  /^(word\/(document|styles|numbering|settings|header\d*|footer\d*)\.xml|docProps\/(core|custom)\.xml)$/;

/** The XML parts of a .docx that are read, by name; refused when it is no zip, is damaged, or would swell too far. */
export function openParts(bytes: Uint8Array, name: string): Record<string, string> | Refusal {
  const unreadable = (reason: ByLanguage<string>): Refusal => refuse('file.unreadable', { name, reason });
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = (size: number): number => Math.round(size / 1024 / 1024);
    return refuse('file.tooLarge', { size: megabytes(bytes.length), limit: megabytes(LIMITS.fileBytes) });
  }
  const files = unpack(bytes, (part) => WANTED.test(part), LIMITS);
  if (isZipFault(files)) return unreadable(words(files));
  const parts = Object.fromEntries(Object.entries(files).map(([part, file]) => [part, strFromU8(file)]));
  if (parts['word/document.xml'] === undefined) return unreadable(NO_DOCUMENT);
  return parts;
}
