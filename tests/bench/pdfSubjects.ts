import { writePdf } from '../../pdf/write';
import { pdfDocument } from './pdfDocument';

/** Makes PDFs, one after the other in this process: the milliseconds of each, and the bytes of one. */
export function pdfs(size: number, count: number): { times: number[]; bytes: number } {
  const times: number[] = [];
  let length = 0;
  while (times.length < count) {
    const begun = performance.now();
    const bytes = writePdf(pdfDocument(size));
    if (!(bytes instanceof Uint8Array)) throw new Error(bytes.refused);
    times.push(performance.now() - begun);
    length = bytes.length;
  }
  return { times, bytes: length };
}
