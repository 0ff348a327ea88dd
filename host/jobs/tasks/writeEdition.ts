import { html } from '../../../core/document/html';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import type { DocumentTree } from '../../../core/document/tree';
import type { Format } from '../../../core/edition/formats';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { verifyDocx } from '../../../word/verify';
import { writePdf } from '../../../pdf/write';
import { writeDocx } from '../../../word/write';
import type { OnStep } from './onStep';

/** How a format is written; `verify` reads a file back before it is handed over, and says what is not as the tree says. */
interface Writer {
  write: (tree: DocumentTree) => Uint8Array | Refusal | Promise<Uint8Array>;
  verify?: (bytes: Uint8Array, tree: DocumentTree) => Refusal | null;
}

const encode = (text: string) => new TextEncoder().encode(text);

const WRITERS: Record<Format, Writer> = {
  docx: { write: writeDocx, verify: verifyDocx },
  pdf: { write: writePdf },
  html: { write: (tree) => encode(html(tree)) },
  md: { write: (tree) => encode(markdown(tree)) },
  txt: { write: (tree) => encode(plainText(tree)) },
};

/** A tree as a finished file, or what verifying it found. */
export async function writeEdition(
  tree: DocumentTree,
  format: Format,
  onStep: OnStep,
): Promise<Uint8Array | Refusal> {
  const { write, verify } = WRITERS[format];
  onStep({ step: 'writing', done: 1, total: 3 });
  const bytes = await write(tree);
  if (isRefusal(bytes)) return bytes;
  if (verify) {
    onStep({ step: 'checking', done: 2, total: 3 });
    const mismatch = verify(bytes, tree);
    if (isRefusal(mismatch)) return mismatch;
  }
  onStep({ step: 'saving', done: 3, total: 3 });
  return bytes;
}
