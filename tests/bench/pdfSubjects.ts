import { html } from '../../core/document/html';
import { writePdf } from '../../pdf/write';
import { writeDocx } from '../../word/write';
import { guide } from '../word/trees';

/** The same document for everyone: ours makes it from the tree, the others convert our Word file and our web page. */
const document = (size: number) =>
  guide(size, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } });

export const docx = (size: number) => writeDocx(document(size));
export const page = (size: number) => html(document(size));

/** Milliseconds of a first and of a second PDF in this process, its bytes, and the memory at its most, in MB. */
export function pdf(size: number) {
  const times = [1, 2].map(() => {
    const begun = performance.now();
    const bytes = writePdf(document(size));
    if (!(bytes instanceof Uint8Array)) throw new Error(bytes.refused);
    return { ms: performance.now() - begun, bytes: bytes.length };
  });
  const [first, second] = times;
  return {
    first: first?.ms ?? 0,
    second: second?.ms ?? 0,
    bytes: second?.bytes ?? 0,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}
