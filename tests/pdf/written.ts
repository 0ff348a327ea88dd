import { isRefusal } from '../../core/messages/refusal';
import type { DocumentTree } from '../../core/document/tree';
import { paragraphsOf, textOf } from '../../core/document/visibleText';
import { writePdf } from '../../pdf/write';
import { lettersOf, readPdf, type ReadPdf } from './reading';

/** A tree as a PDF. Throws where it is refused. */
export function pdfOf(tree: DocumentTree): Uint8Array {
  const bytes = writePdf(tree);
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes));
  return bytes;
}

/** A tree as a PDF, read back. */
export const reread = async (tree: DocumentTree): Promise<ReadPdf> => readPdf(pdfOf(tree));

/** What the tree prints, labels before their texts, without white space. */
export function lettersOfTree({ blocks }: DocumentTree): string {
  const texts = paragraphsOf(blocks).map(({ list, inlines }) => `${list?.label ?? ''}${textOf(inlines)}`);
  return lettersOf(texts.join(''));
}
