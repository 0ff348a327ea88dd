import { plainText } from '../../../core/document/plainText';
import type { Format } from '../../../core/edition/formats';
import { editionFileName, makeEdition, type EditionInput } from '../../../core/edition/editionInput';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { OnStep } from './onStep';
import { writeEdition } from './writeEdition';

export interface RenderTask {
  kind: 'render';
  material: EditionInput;
  format: Format;
}

/** A finished document: its proposed name, its bytes, and its plain text for the archive's index. */
export interface Rendered {
  name: string;
  bytes: Uint8Array;
  text: string;
}

/** An edition's material to a finished file. */
export async function renderEdition(
  { material, format }: RenderTask,
  onStep: OnStep,
): Promise<Rendered | Refusal> {
  onStep({ step: 'reading', done: 0, total: 3 });
  const tree = makeEdition(material);
  if (isRefusal(tree)) return tree;
  const bytes = await writeEdition(tree, format, onStep);
  if (isRefusal(bytes)) return bytes;
  return { name: editionFileName(material, format), bytes, text: plainText(tree) };
}
