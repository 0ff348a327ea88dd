import { strToU8, zipSync } from 'fflate';
import type { DocumentTree, Paragraph } from '../../core/document/tree';
import { paragraphsOf } from '../../core/document/visibleText';
import { writeDocx } from '../../word/write';
import { forgetSkeletons } from '../../word/write/skeleton';
import { verifyDocx } from '../../word/verify';
import { guide, heading, numbered, paragraph, tree } from '../word/trees';

export { forgetSkeletons, guide, verifyDocx, writeDocx };

const plainText = ({ inlines }: Paragraph): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');

/** The input of the other programs: the same words as a flat list, with nothing to compute. */
export interface FlatDocument {
  title: string;
  subtitle: string;
  opening: string;
  groups: { heading: string; reference: string; items: { text: string; bold: string; rest: string }[] }[];
}

export function flat(document: DocumentTree): FlatDocument {
  const result: FlatDocument = { title: '', subtitle: '', opening: '', groups: [] };
  for (const block of paragraphsOf(document.blocks)) {
    const text = plainText(block);
    const group = result.groups.at(-1);
    if (block.role === 'title') result.title = text;
    else if (block.role === 'subtitle') result.subtitle = text;
    else if (block.role === 'body') result.opening = text;
    else if (block.role === 'heading1') result.groups.push({ heading: text, reference: '', items: [] });
    else if (block.role === 'referenceLine' && group) group.reference = text;
    else group?.items.push(runsOf(block));
  }
  return result;
}

function runsOf({ inlines }: Paragraph): { text: string; bold: string; rest: string } {
  const parts = { text: '', bold: '', rest: '' };
  for (const inline of inlines) {
    if (inline.kind !== 'text') continue;
    if (inline.bold) parts.bold += inline.text;
    else if (parts.bold === '') parts.text += inline.text;
    else parts.rest += inline.text;
  }
  return parts;
}

/** A docxtemplater template with our own styles and numbering: two loops over paragraphs. */
export function template(): Promise<Uint8Array> {
  const field = (name: string): string => `{${name}}`;
  const item = numbered(1, `${field('text')}**${field('bold')}**${field('rest')}`);
  return writeDocx(
    tree([
      paragraph('title', field('title')),
      paragraph('subtitle', field('subtitle')),
      paragraph('body', field('opening')),
      paragraph('body', '{#groups}'),
      heading(field('heading')),
      paragraph('referenceLine', field('reference')),
      paragraph('body', '{#items}'),
      { ...item, source: { kind: 'style', id: 'template' } },
      paragraph('body', '{/items}'),
      paragraph('body', '{/groups}'),
    ]),
  );
}

/** The same document as Markdown for pandoc. */
export function markdown({ title, subtitle, opening, groups }: FlatDocument): string {
  let number = 0;
  const lines = groups.flatMap(({ heading: name, reference, items }) => [
    `# ${name}\n`,
    `*${reference}*\n`,
    ...items.map(
      ({ text, bold, rest }) => `${++number}. ${text}${bold === '' ? '' : `**${bold}**`}${rest}\n`,
    ),
  ]);
  return `---\ntitle: ${title}\nsubtitle: ${subtitle}\n---\n\n${opening}\n\n${lines.join('\n')}`;
}

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The least possible work: bare paragraphs joined as strings and deflated, without styles, languages or bookmarks. */
export function floor({ title, opening, groups }: FlatDocument): Uint8Array {
  const line = (text: string): string => `<w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`;
  let body = line(title) + line(opening);
  for (const { heading: name, reference, items } of groups) {
    body += line(name) + line(reference);
    for (const { text, bold, rest } of items) body += line(text + bold + rest);
  }
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
