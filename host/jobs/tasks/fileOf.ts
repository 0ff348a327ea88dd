import type { EXPORT_FORMATS, JobProgress } from '../../../core/contract';
import { html } from '../../../core/document/html';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import type { DocumentTree } from '../../../core/document/tree';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { verifyDocx } from '../../../word/verify';
import { writeDocx } from '../../../word/write';

export type Format = (typeof EXPORT_FORMATS)[number];
export type OnStep = (step: Omit<JobProgress, 'job'>) => void;

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
 * A tree as a finished file. A Word file is read back before it is handed over: what it says must be what the tree
 * says, or it is refused.
 */
export async function fileOf(
  tree: DocumentTree,
  format: Format,
  onStep: OnStep,
): Promise<Uint8Array | Refusal> {
  onStep({ step: 'writing', done: 1, total: 3 });
  const bytes = await bytesOf(tree, format);
  if (format === 'docx') {
    onStep({ step: 'checking', done: 2, total: 3 });
    const mismatch = verifyDocx(bytes, tree);
    if (isRefusal(mismatch)) return mismatch;
  }
  onStep({ step: 'saving', done: 3, total: 3 });
  return bytes;
}
