import { bracketRuns } from '../../core/document/bracketRuns';
import type { Inline, TextRun } from '../../core/document/tree';
import { STYLE_OF_MARK } from '../format/styleNames';
import { escapeXml } from '../format/xmlText';

/** Where a cross-reference can point: a number of Word's own, a typed label, or a paragraph without one. */
export type Target = { bookmark: string; number: 'computed' | 'typed' | 'none' };

export interface RunContext {
  /** `<w:lang …/>` of the paragraph; every run carries it. */
  lang: string;
  targets: ReadonlyMap<string, Target>;
}

/** The runs of a paragraph. */
export function runs(inlines: readonly Inline[], context: RunContext): string {
  let xml = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') xml += textRun(inline, context.lang);
    else if (inline.kind === 'break') xml += `<w:r><w:rPr>${context.lang}</w:rPr><w:br/></w:r>`;
    else if (inline.kind === 'crossReference') {
      xml += crossReference(inline.text, context.targets.get(inline.recommendation), context.lang);
    } else {
      for (const run of bracketRuns(inline.variants)) xml += textRun(run, context.lang);
    }
  }
  return xml;
}

/** Text content of a run: tabs and line ends have elements of their own in Word. */
export function runText(text: string): string {
  const escaped = escapeXml(text);
  if (!/[\t\n]/.test(escaped)) return textElement(escaped);
  return escaped
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      return part === '' ? '' : textElement(part);
    })
    .join('');
}

/** Word drops outer white space unless told to keep it; most runs have none, and a long document is shorter for it. */
function textElement(escaped: string): string {
  return /^\s|\s$|\s\s/.test(escaped)
    ? `<w:t xml:space="preserve">${escaped}</w:t>`
    : `<w:t>${escaped}</w:t>`;
}

function textRun(run: TextRun, lang: string): string {
  if (run.text === '') return '';
  const properties =
    (run.mark === undefined ? '' : `<w:rStyle w:val="${STYLE_OF_MARK[run.mark]}"/>`) +
    (run.bold ? '<w:b/><w:bCs/>' : '') +
    (run.italic ? '<w:i/><w:iCs/>' : '') +
    (run.superscript ? '<w:vertAlign w:val="superscript"/>' : '') +
    lang;
  return `<w:r><w:rPr>${properties}</w:rPr>${runText(run.text)}</w:r>`;
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
  return (
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve">${instruction}</w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run(runText(text)) +
    run('<w:fldChar w:fldCharType="end"/>')
  );
}
