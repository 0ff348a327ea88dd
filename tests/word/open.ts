import { strFromU8, unzipSync } from 'fflate';
import type { DocumentTree } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { readDocx } from '../../word/read';
import type { DocxReading } from '../../word/format/reading';
import { writeDocx } from '../../word/write';

/** The parts of a .docx as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

export async function xmlOf(tree: DocumentTree, part = 'word/document.xml'): Promise<string> {
  const xml = partsOf(await writeDocx(tree))[part];
  if (xml === undefined) throw new Error(`no ${part}`);
  return xml;
}

/** One style's definition. */
export function styleOf(styles: string, id: string): string {
  const found = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0];
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}

export async function reread(tree: DocumentTree): Promise<DocxReading> {
  const reading = readDocx(await writeDocx(tree));
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}
