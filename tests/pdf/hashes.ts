import { createHash } from 'node:crypto';
import { jointDocument } from '../word/jointDocument';
import { guide } from '../word/trees';
import { pdfOf } from './written';

/** Checksums of two documents as PDF, made in this process. */
export const hashes = () =>
  [guide(30), jointDocument()].map((tree) => createHash('sha256').update(pdfOf(tree)).digest('hex'));
