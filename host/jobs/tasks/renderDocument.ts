import { isRefused, makeDocument, type DocumentInput } from '../../../core/document/interpret/interpret';
import { plainText } from '../../../core/document/plainText';
import { documentFileName } from '../../../core/exchange/fileName';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { fileOf, type Format, type OnStep } from './fileOf';

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

/**
 * Workshop and house style to a finished file. With several refusals the first is answered: it names all numbers or
 * fields of its kind.
 */
export async function renderDocument(
  { input, format }: RenderTask,
  onStep: OnStep,
): Promise<Rendered | Refusal> {
  onStep({ step: 'reading', done: 0, total: 3 });
  const tree = makeDocument(input);
  if (isRefused(tree)) {
    const [first] = tree;
    if (first) return first;
    throw new Error('a refusal without a reason');
  }
  const bytes = await fileOf(tree, format, onStep);
  if (isRefusal(bytes)) return bytes;
  return {
    name: documentFileName(input.workshop, input.style, input.language, format),
    bytes,
    text: plainText(tree),
  };
}
