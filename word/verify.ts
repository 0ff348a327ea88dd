import type { DocumentTree } from '../core/document/tree';
import { isRefusal, refuse, type Refusal } from '../core/ledger/refusal';
import { readDocx } from './read';
import type { DocxReading, ReadParagraph, ReadTable, Span } from './reading';
import { SPACER_STYLE } from './styleNames';
import { expectedParagraphs, expectedTables, type ExpectedParagraph } from './verify/expect';
import { fileTime } from './write/properties';
import { legalText } from './write/xmlText';

/**
 * Reads the file back and compares it with the tree it was made from: text, styles, runs, languages, labels as Word
 * computes them, lists, bookmarks, tables, header, footer and properties. Null when they agree; otherwise the first
 * difference, and the file must not be handed over.
 */
export function verifyDocx(bytes: Uint8Array, tree: DocumentTree): Refusal | null {
  const reading = readDocx(bytes);
  if (isRefusal(reading)) return mismatch(String(reading.values?.['reason'] ?? reading.refused));
  const detail =
    paragraphDifference(reading, tree) ??
    danglingReference(reading) ??
    tableDifference(reading, tree) ??
    frameDifference(reading, tree) ??
    propertyDifference(reading, tree);
  return detail === null ? null : mismatch(detail);
}

function mismatch(detail: string): Refusal {
  return refuse('export.mismatch', { detail });
}

function paragraphDifference(reading: DocxReading, tree: DocumentTree): string | null {
  const expected = expectedParagraphs(tree);
  const found = reading.paragraphs.filter(({ style, text }) => style !== SPACER_STYLE || text !== '');
  const lists = new Map<string, number>();
  const owners = new Map<number, string>();
  for (let index = 0; index < Math.max(expected.length, found.length); index++) {
    const wanted = expected[index];
    const read = found[index];
    if (!wanted || !read) {
      return `it has ${found.length} paragraphs where the workshop has ${expected.length}`;
    }
    const problem = difference(wanted, read) ?? listDifference(wanted, read, lists, owners);
    if (problem !== null) return `paragraph ${index + 1} (“${excerpt(wanted)}”): ${problem}`;
  }
  return null;
}

function difference(wanted: ExpectedParagraph, read: ReadParagraph): string | null {
  if (read.style !== wanted.style) return `its style is ${read.style || 'missing'}, not ${wanted.style}`;
  const text = textOf(wanted.spans);
  if (read.text !== text) return `it reads “${around(read.text, text)}”, not “${around(text, read.text)}”`;
  if (!sameSpans(wanted.spans, read.spans)) return 'its bold, italic, superscript, marks or language differ';
  if (read.label !== wanted.label) {
    return `Word numbers it “${read.label ?? ''}”, the workshop “${wanted.label ?? ''}”`;
  }
  if (read.newPage !== wanted.newPage) return 'it does not start on the right page';
  if (wanted.bookmark !== undefined && !read.bookmarks.includes(wanted.bookmark)) {
    return `its bookmark ${wanted.bookmark} is missing`;
  }
  return null;
}

/** One list, one numbering instance; two lists, two. */
function listDifference(
  { listId }: ExpectedParagraph,
  { numId }: ReadParagraph,
  lists: Map<string, number>,
  owners: Map<number, string>,
): string | null {
  if (listId === undefined || numId === undefined) return null;
  const known = lists.get(listId);
  if (known === undefined) {
    if (owners.has(numId)) return `its list shares the numbering of another list`;
    lists.set(listId, numId);
    owners.set(numId, listId);
    return null;
  }
  return known === numId ? null : 'its list is split over two numberings';
}

/** A REF field whose bookmark is missing prints an error message as soon as Word updates it. */
function danglingReference({ paragraphs }: DocxReading): string | null {
  const bookmarks = new Set(paragraphs.flatMap((paragraph) => paragraph.bookmarks));
  for (const [index, { fields }] of paragraphs.entries()) {
    for (const field of fields) {
      const target = /^REF (\S+)/.exec(field)?.[1];
      if (target !== undefined && !bookmarks.has(target)) return `paragraph ${index + 1} refers to nothing`;
    }
  }
  return null;
}

function tableDifference({ body }: DocxReading, tree: DocumentTree): string | null {
  const found = body.filter((block): block is ReadTable => block.kind === 'table');
  const expected = expectedTables(tree);
  if (found.length !== expected.length) return `it has ${found.length} tables, not ${expected.length}`;
  for (const [index, wanted] of expected.entries()) {
    const read = found[index];
    const agrees =
      read?.style === wanted.style &&
      read.grid.length === wanted.columns &&
      read.rows.length === wanted.rows &&
      read.rows.every(
        ({ header, cells }, row) => header === row < wanted.headerRows && cells.length === wanted.columns,
      );
    if (!agrees) return `table ${index + 1} has another shape`;
  }
  return null;
}

/** The draft mark on every page or on none, and the footer. */
function frameDifference({ headers, footers, sections }: DocxReading, tree: DocumentTree): string | null {
  const { draftMark, footer } = tree;
  if (sections.length !== 1 || sections.some(({ differentFirstPage }) => differentFirstPage)) {
    return 'its pages do not all have the same header and footer';
  }
  const header = headers.flat().map(({ text }) => oneLine(text));
  if (draftMark) {
    const mark = oneLine(`${draftMark.label} ${draftMark.stamp}`);
    if (header.length !== 1 || header[0] !== mark) return `its header is not “${mark}”`;
    if (!sections[0]?.headers.includes('default')) return 'its pages do not carry the draft mark';
  } else if (header.some((text) => text !== '')) return 'its header is not empty';
  const { before, between, after } = footer.pageWords;
  const wanted = oneLine(`${footer.left}\t${before}${between}${after}`);
  const foot = footers.flat();
  if (foot.length !== 1 || oneLine(foot[0]?.text ?? '') !== wanted) return `its footer is not “${wanted}”`;
  if (foot[0]?.fields.join() !== 'PAGE,NUMPAGES') return 'its footer does not count pages';
  return null;
}

function propertyDifference(
  { properties }: DocxReading,
  { properties: wanted }: DocumentTree,
): string | null {
  const time = fileTime(wanted.modified);
  const pairs: [string, string, string][] = [
    ['title', properties.title, wanted.title],
    ['subject', properties.subject, wanted.subject],
    ['author', properties.creator, wanted.creator],
    ['last author', properties.lastModifiedBy, wanted.creator],
    ['creation time', properties.created, time],
    ['modification time', properties.modified, time],
  ];
  const wrong = pairs.find(([, read, expected]) => read !== legalText(expected));
  return wrong ? `its ${wrong[0]} is “${wrong[1]}”` : null;
}

function sameSpans(wanted: readonly Span[], read: readonly Span[]): boolean {
  return (
    wanted.length === read.length &&
    wanted.every((span, index) => {
      const other = read[index];
      return (
        other !== undefined &&
        span.text === other.text &&
        span.bold === other.bold &&
        span.italic === other.italic &&
        span.superscript === other.superscript &&
        span.style === other.style &&
        span.language === other.language
      );
    })
  );
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

function excerpt({ spans }: ExpectedParagraph): string {
  const text = textOf(spans);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The part of a text where it first departs from another. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  const from = Math.max(0, at - 10);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 20)}${text.length > at + 20 ? '…' : ''}`;
}

function oneLine(text: string): string {
  return legalText(text).replace(/\s+/g, ' ').trim();
}
