import type { DocumentTree } from './tree';

/** A page that looks like the house style's paper on a screen and on a printer. */
export function stylesheet({ look, footer }: Pick<DocumentTree, 'look' | 'footer'>): string {
  const { before, between, after } = footer.pageWords;
  const { page, margins, bodySize, headingColor, lineSpacing, paragraphSpacing, justify } = look;
  const body = family(look.bodyFont);
  const heading = family(look.headingFont);
  const color = /^[0-9A-F]{6}$/i.test(headingColor) ? `#${headingColor}` : '#000';
  const sheet = [margins.top, margins.right, margins.bottom, margins.left]
    .map((side) => `${side}mm`)
    .join(' ');
  const small = `color: #595959; font: ${bodySize - 2}pt ${body};`;
  return `@page { size: ${page.width}mm ${page.height}mm; margin: ${sheet}; @bottom-left { ${small} content: ${quoted(footer.left)}; } @bottom-right { ${small} content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}; } }
body { margin: 0; background: #fff; color: #1a1a1a; font: ${bodySize}pt/${lineSpacing * 1.2} ${body}; }
main, header, footer { box-sizing: border-box; max-width: ${page.width}mm; margin: 0 auto; padding: 0 ${margins.left}mm; }
main { padding-top: ${margins.top}mm; padding-bottom: ${margins.bottom}mm; }
p, li { margin: 0 0 ${paragraphSpacing}pt; ${justify ? 'text-align: justify;' : ''} }
h1, h2, h3, h4, .subtitle, .mastheadBody, .mastheadKind { font-family: ${heading}; color: ${color}; line-height: 1.25; }
h2, h3, h4 { text-align: left; }
h1, .subtitle { text-align: center; margin: 0 0 ${paragraphSpacing}pt; }
h1 { font-size: ${bodySize + 7}pt; margin-bottom: ${paragraphSpacing * 2}pt; }
.subtitle { font-size: ${bodySize + 2}pt; margin-bottom: ${paragraphSpacing * 3}pt; }
h2 { font-size: ${bodySize + 3}pt; margin: 18pt 0 ${paragraphSpacing * 0.75}pt; }
h3 { font-size: ${bodySize + 1.5}pt; margin: 15pt 0 ${paragraphSpacing * 0.75}pt; }
h4 { font-size: ${bodySize + 0.5}pt; margin: 12pt 0 ${paragraphSpacing * 0.75}pt; }
h2, h3, h4, .referenceLine { break-after: avoid; }
ol, ul { margin: 0; padding-left: 10mm; }
main > ul { padding-left: 6mm; }
li > ol, li > ul { margin-top: ${paragraphSpacing * 0.5}pt; padding-left: 8mm; }
.referenceLine { font-style: italic; color: #595959; text-align: left; }
.reservation { font-style: italic; border-left: 1.5pt solid ${color}; padding-left: 8pt; margin-top: 4pt; }
.note, .closing { text-align: left; }
.note { color: #595959; font-size: ${bodySize - 1}pt; }
.mastheadBody, .mastheadKind, .mastheadReference { font-weight: bold; }
.mastheadKind { text-align: center; letter-spacing: 0.05em; border-block: 0.5pt solid #a6a6a6; padding: 5pt 0; margin: 14pt 0 10pt; }
.mastheadSubject { text-align: left; margin-bottom: 3pt; }
ul + h1, .mastheadSubject + h1 { margin-top: 16pt; }
.correction { text-align: left; background: #f2f2f2; border-left: 3pt solid ${color}; margin: 10pt 0 ${paragraphSpacing * 2}pt; padding: 3pt 8pt; }
sup { line-height: 0; font-size: 0.7em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: ${paragraphSpacing * 2}pt; }
td, th { vertical-align: top; text-align: left; padding: 2pt 6pt 2pt 0; }
td p, th p, td .mastheadBody { text-align: inherit; margin-bottom: 2pt; }
.annex td, .annex th { border-bottom: 0.5pt solid #a6a6a6; padding: 3pt 6pt; }
.annex th, .form th { background: #f2f2f2; border-block: 1pt solid ${color}; }
.form td, .form th { border: 0.5pt solid #7f7f7f; padding: 3pt 5pt; }
.groupStart td { border-top: 1pt solid ${color}; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.draft { text-align: right; color: #595959; font-size: ${bodySize - 2}pt; padding-top: 6mm; }
footer p { border-top: 0.5pt solid #a6a6a6; padding-top: 6pt; color: #595959; font-size: ${bodySize - 2}pt; text-align: left; }
mark { background: #fff3bf; color: inherit; }
mark.stale { background: #ffe3c2; }
mark.bracket, .bracket { background: #eceff1; }
.newPage { break-before: page; }
@media print { main, header, footer { max-width: none; padding: 0; } footer { display: none; } }
@media screen { body { background: #eceff1; } main { background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / 20%); } }
`;
}

/** A text as CSS content, with no way out of it, nor out of the style element. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,·/–-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}

/** A font name from a house style, harmless in CSS, with what stands in for it elsewhere. */
function family(name: string): string {
  const serif = /times|cambria|georgia|garamond|palatino|book/i.test(name);
  return `"${name.replace(/[^\w -]/g, '')}", ${serif ? 'Caladea, "Liberation Serif", serif' : 'Carlito, "Liberation Sans", sans-serif'}`;
}
