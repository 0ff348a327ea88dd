import { html } from '../../core/document/html';
import { writePdf } from '../../pdf/write';
import { writeDocx } from '../../word/write';
import { guide } from '../word/trees';

/** The same document for everyone: ours makes it from the tree, the others convert our Word file and our web page. */
const document = (size: number) =>
  guide(size, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } });

export const docx = (size: number) => writeDocx(document(size));
export const page = (size: number) => html(document(size));

/** Makes PDFs, one after the other in this process: the milliseconds of each, and the bytes of one. */
export function pdfs(size: number, count: number): { times: number[]; bytes: number } {
  const times: number[] = [];
  let length = 0;
  while (times.length < count) {
    const begun = performance.now();
    const bytes = writePdf(document(size));
    if (!(bytes instanceof Uint8Array)) throw new Error(bytes.refused);
    times.push(performance.now() - begun);
    length = bytes.length;
  }
  return { times, bytes: length };
}
