import type { EXPORT_FORMATS, JobProgress } from '../../core/contract';
import { html } from '../../core/document/html';
import { isRefused, makeDocument, type DocumentInput } from '../../core/document/interpret';
import { markdown } from '../../core/document/markdown';
import { plainText } from '../../core/document/plainText';
import type { DocumentTree } from '../../core/document/tree';
import { documentFileName } from '../../core/exchange/fileName';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';

export type Format = (typeof EXPORT_FORMATS)[number];

export interface RenderTask {
  kind: 'render';
  input: DocumentInput;
  format: Format;
}

/** A finished document: its proposed name, its bytes, and its plain text for the archive's index. */
export interface Rendered {
  name: string;
  bytes: Uint8Array;
  text: string;
}

const encode = (text: string) => new TextEncoder().encode(text);

async function bytesOf(tree: DocumentTree, format: Format): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(tree);
    case 'html':
      return encode(html(tree));
    case 'md':
      return encode(markdown(tree));
    case 'txt':
      return encode(plainText(tree));
  }
}

/**
 * Workshop and house style to a finished file. A Word file is read back before it is handed over: what it says
 * must be what the workshop says, or it is refused. With several refusals the first is answered: it names all
 * numbers or fields of its kind.
 */
export async function renderDocument(
  { input, format }: RenderTask,
  onStep: (step: Omit<JobProgress, 'job'>) => void,
): Promise<Rendered | Refusal> {
  onStep({ step: 'reading', done: 0, total: 3 });
  const tree = makeDocument(input);
  if (isRefused(tree)) {
    const [first] = tree;
    if (first) return first;
    throw new Error('a refusal without a reason');
  }
  onStep({ step: 'writing', done: 1, total: 3 });
  const bytes = await bytesOf(tree, format);
  if (format === 'docx') {
    onStep({ step: 'checking', done: 2, total: 3 });
    const mismatch = verifyDocx(bytes, tree);
    if (isRefusal(mismatch)) return mismatch;
  }
  onStep({ step: 'saving', done: 3, total: 3 });
  return {
    name: documentFileName(input.workshop, input.style, input.language, format),
    bytes,
    text: plainText(tree),
  };
}
