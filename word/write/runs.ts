import { bracketRuns } from '../../core/document/bracketRuns';
import type { Inline, TextRun } from '../../core/document/tree';
import type { Language } from '../../core/model/language';
import { directedPieces, hasRightToLeft } from '../../core/text/direction';
import { STYLE_OF_MARK } from '../format/styleNames';
import { escapeXml } from '../format/xmlText';

/** Where a cross-reference can point: a number of Word's own, a typed label, or a paragraph without one. */
export type Target = { bookmark: string; number: 'computed' | 'typed' | 'none' };

export interface RunContext {
  /** `<w:lang …/>` of the paragraph; every run carries it, or that of its own language. */
  lang: string;
  langs: Readonly<Record<Language, string>>;
  /** Whether the paragraph is written from right to left. */
  isRightToLeft: boolean;
  targets: ReadonlyMap<string, Target>;
}

/** The runs of a paragraph. */
export function runs(inlines: readonly Inline[], context: RunContext): string {
  let xml = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') xml += textRun(inline, context);
    else if (inline.kind === 'break') xml += `<w:r><w:rPr>${context.lang}</w:rPr><w:br/></w:r>`;
    else if (inline.kind === 'crossReference') {
      xml += crossReference(inline.text, context.targets.get(inline.recommendation), context.lang);
    } else {
      for (const run of bracketRuns(inline.variants)) xml += textRun(run, context);
    }
  }
  return xml;
}

/** Signs that have elements of their own in Word: as text, Word shows a soft hyphen always and takes another font for the other. */
const ELEMENTS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u00ad': '<w:softHyphen/>',
  '\u2011': '<w:noBreakHyphen/>',
};

/** Whatever a text can hold that is not written as it is; most texts pass this one look through them. */
const NOT_PLAIN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\x00-\x1f"&<>\u00ad\u2011\ud800-\udfff\ufffe\uffff]|\s(?:\s|$)|^\s/;

/** Text content of a run. */
export function runText(text: string): string {
  if (!NOT_PLAIN.test(text)) return `<w:t>${text}</w:t>`;
  const escaped = escapeXml(text);
  if (!/[\t\n\u00ad\u2011]/.test(escaped)) return textElement(escaped);
  return escaped
    .split(/([\t\n\u00ad\u2011])/)
    .map((part) => (part === '' ? '' : (ELEMENTS[part] ?? textElement(part))))
    .join('');
}

/** Word drops outer white space unless told to keep it; most runs have none, and a long document is shorter for it. */
function textElement(escaped: string): string {
  return /^\s|\s$|\s\s/.test(escaped)
    ? `<w:t xml:space="preserve">${escaped}</w:t>`
    : `<w:t>${escaped}</w:t>`;
}

/** Words from right to left say so: Word lays out signs between them by it, and takes the font of such a script. */
function textRun(run: TextRun, { lang: around, langs, isRightToLeft }: RunContext): string {
  const lang = run.language ? langs[run.language] : around;
  const look =
    (run.mark === undefined ? '' : `<w:rStyle w:val="${STYLE_OF_MARK[run.mark]}"/>`) +
    (run.bold ? '<w:b/><w:bCs/>' : '') +
    (run.italic ? '<w:i/><w:iCs/>' : '') +
    (run.superscript ? '<w:vertAlign w:val="superscript"/>' : '');
  const plain = (text: string, direction: string) =>
    `<w:r><w:rPr>${look}${direction}${lang}</w:rPr>${runText(text)}</w:r>`;
  const text =
    isRightToLeft || hasRightToLeft(run.text)
      ? directedPieces(run.text, isRightToLeft)
          .map((piece) => plain(piece.text, piece.isRightToLeft ? '<w:rtl/>' : ''))
          .join('')
      : plain(run.text, '');
  if (run.link === undefined) return text;
  const instruction = ` HYPERLINK "${run.link.replace(/["\\]/g, encodeURIComponent)}" `;
  return field(instruction, text, (content) => `<w:r><w:rPr>${look}${lang}</w:rPr>${content}</w:r>`);
}

/**
 * A REF field with its text already in it, so that it reads right before Word updates it. `\r` asks for the paragraph's
 * number (without its full stop), `\h` makes it a link.
 */
function crossReference(text: string, target: Target | undefined, lang: string): string {
  if (text === '') return '';
  const run = (content: string): string => `<w:r><w:rPr>${lang}</w:rPr>${content}</w:r>`;
  if (!target) return run(runText(text));
  if (target.number === 'none') {
    return `<w:hyperlink w:anchor="${target.bookmark}" w:history="1">${run(runText(text))}</w:hyperlink>`;
  }
  const instruction = ` REF ${target.bookmark} ${target.number === 'computed' ? '\\r ' : ''}\\h `;
  return field(instruction, run(runText(text)), run);
}

/** A field with the runs that it shows now. */
function field(instruction: string, shown: string, run: (content: string) => string): string {
  return (
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    shown +
    run('<w:fldChar w:fldCharType="end"/>')
  );
}
