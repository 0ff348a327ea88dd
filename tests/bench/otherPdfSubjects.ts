import { html } from '../../core/document/html';
import { writeDocx } from '../../word/write';
import { pdfDocument } from './pdfDocument';

/** What the other programs make their PDFs of. */
export const docx = (size: number) => writeDocx(pdfDocument(size));
export const page = (size: number) => html(pdfDocument(size));
