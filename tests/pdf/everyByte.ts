import { inflateSync } from 'node:zlib';

/**
 * All that somebody finds who looks for a name in the bytes of a PDF: the file itself, and each of its streams opened.
 * Text in UTF-16, as titles and outlines have it, is there as letters too.
 */
export function everyByte(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const all = [bytes];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const begins = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    try {
      all.push(inflateSync(bytes.subarray(begins)));
    } catch {
      // Not compressed, or the word that ends a stream: its bytes are those of the file.
    }
  }
  return all
    .map((part) => part.toString('latin1'))
    .flatMap((text) => [text, text.replaceAll('\0', ''), lettersOf(text)])
    .join('\n');
}

/** Strings that are written as hexadecimal digits. */
const lettersOf = (text: string) =>
  [...text.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)]
    .map(([, digits = '']) =>
      Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1').replaceAll('\0', ''),
    )
    .join('\n');
