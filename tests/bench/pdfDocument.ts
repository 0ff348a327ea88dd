import type { DocumentTree } from '../../core/document/tree';
import { guide } from '../word/trees';

/** The same document for everyone: ours makes it from the tree, the others convert our Word file and our web page. */
export const pdfDocument = (size: number): DocumentTree =>
  guide(size, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } });
