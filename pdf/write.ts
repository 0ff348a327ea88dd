import type { DocumentTree } from '../core/document/tree';
import { refuse, type Refusal } from '../core/messages/refusal';
import { bothStandards } from './bothStandards';
import { DOCUMENT } from './document';
import { withEdits } from './edits';
import { PdfFault, typstEngine } from './engine';
import { layoutOf } from './layout';
import { imagesOf } from './layout/emblems';
import { numberedLists } from './lists';

/**
 * The tree as a PDF with tags, which keeps to PDF/UA-1 and PDF/A-2a. The same tree gives the same bytes in any process, order
 * and time zone. Refused where the compiler cannot be loaded on this computer, and where no font has a sign of the text.
 * Throws RangeError when `properties.modified` is not an instant.
 */
export function writePdf(tree: DocumentTree): Uint8Array | Refusal {
  const engine = typstEngine();
  if (!engine) return refuse('export.noPdf');
  try {
    const images = new Map(
      [...imagesOf(tree)].map(([name, { data }]) => [name, Buffer.from(data, 'base64')]),
    );
    const made = engine.compile(DOCUMENT, JSON.stringify(layoutOf(tree)), 'a-2a', images);
    return withEdits(made, (file) => [...bothStandards(file), ...numberedLists(file)]);
  } catch (fault) {
    const signs = signsWithoutFont(fault);
    if (signs.length === 0) throw fault;
    return refuse('export.noSigns', { signs: signs.join(', ') });
  }
}

/** The most signs that a refusal names. */
const NAMED = 8;

/** Signs that the compiler found in no font: "🙂 (U+1F642)". Its message has them quoted as Rust quotes a text. */
function signsWithoutFont(fault: unknown): string[] {
  if (!(fault instanceof PdfFault)) return [];
  const signs = [...fault.message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    ([, text = '']) =>
      text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return [...new Set(signs)].slice(0, NAMED).map((sign) => {
    const codes = [...sign].map((each) =>
      (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
    );
    return `${sign} (U+${codes.join(' U+')})`;
  });
}
