import type { DocumentTree } from '../core/document/tree';
import { isRefusal, refuse, type Refusal } from '../core/messages/refusal';
import { readDocx } from './read';
import type { DocxReading, ReadParagraph, ReadTable, Span } from './format/reading';
import { END_STYLE, SPACER_STYLE } from './format/styleNames';
import { emblemDifference } from './verify/emblems';
import { frameDifference } from './verify/frame';
import { expectedParagraphs, expectedTables, type ExpectedParagraph } from './verify/expect';
import { fileTime } from './write/properties';
import { xmlSafeText } from './format/xmlText';

/** Paragraphs that print nothing, beside tables. */
const BLANK_STYLES: readonly string[] = [SPACER_STYLE, END_STYLE];

/**
 * Reads the file back and compares it with the tree it was made from: text, styles, runs, languages, labels as Word
 * computes them, lists, bookmarks, tables, header, footer and properties. Null when they agree; otherwise the first
 * difference, and the file must not be handed over.
 */
export function verifyDocx(bytes: Uint8Array, tree: DocumentTree): Refusal | null {
  const reading = readDocx(bytes);
  const detail = isRefusal(reading)
    ? reading
    : (firstDifference(reading, tree) ?? emblemDifference(bytes, tree));
  return detail === null ? null : refuse('export.mismatch', { detail });
}

function firstDifference(reading: DocxReading, tree: DocumentTree): Refusal | null {
  return (
    paragraphDifference(reading, tree) ??
    undefinedStyle(reading) ??
    danglingReference(reading) ??
    tableDifference(reading, tree) ??
    frameDifference(reading, tree) ??
    propertyDifference(reading, tree)
  );
}

function paragraphDifference(reading: DocxReading, tree: DocumentTree): Refusal | null {
  const expected = expectedParagraphs(tree);
  const found = reading.paragraphs.filter(({ style, text }) => !BLANK_STYLES.includes(style) || text !== '');
  const lists = new Map<string, number>();
  const owners = new Map<number, string>();
  for (let index = 0; index < Math.max(expected.length, found.length); index++) {
    const wanted = expected[index];
    const read = found[index];
    if (!wanted || !read) {
      return refuse('mismatch.paragraphs', { found: found.length, wanted: expected.length });
    }
    const problem = difference(wanted, read) ?? listDifference(wanted, read, lists, owners);
    if (problem !== null)
      return refuse('mismatch.paragraph', { number: index + 1, excerpt: excerpt(wanted), problem });
  }
  return null;
}

function difference(wanted: ExpectedParagraph, read: ReadParagraph): Refusal | null {
  if (read.style === '' && wanted.style !== '') return refuse('mismatch.noStyle', { wanted: wanted.style });
  if (read.style !== wanted.style)
    return refuse('mismatch.style', { found: read.style, wanted: wanted.style });
  const text = textOf(wanted.spans);
  if (read.text !== text)
    return refuse('mismatch.text', { found: around(read.text, text), wanted: around(text, read.text) });
  if (!sameSpans(wanted.spans, read.spans)) return refuse('mismatch.runs');
  if (read.label !== wanted.label) {
    return refuse('mismatch.label', { found: read.label ?? '', wanted: wanted.label ?? '' });
  }
  if (read.newPage !== wanted.newPage) return refuse('mismatch.page');
  if (wanted.bookmark !== undefined && !read.bookmarks.includes(wanted.bookmark)) {
    return refuse('mismatch.bookmark', { wanted: wanted.bookmark });
  }
  return null;
}

/** One list, one numbering instance; two lists, two. */
function listDifference(
  { listId }: ExpectedParagraph,
  { numId }: ReadParagraph,
  lists: Map<string, number>,
  owners: Map<number, string>,
): Refusal | null {
  if (listId === undefined || numId === undefined) return null;
  const known = lists.get(listId);
  if (known === undefined) {
    if (owners.has(numId)) return refuse('mismatch.listShared');
    lists.set(listId, numId);
    owners.set(numId, listId);
    return null;
  }
  return known === numId ? null : refuse('mismatch.listSplit');
}

/** A style that the file names without defining it: Word sets such text as Normal, and says nothing. */
function undefinedStyle(reading: DocxReading): Refusal | null {
  for (const style of namedStyles(reading))
    if (style !== '' && !reading.styles.has(style)) return refuse('mismatch.styleUndefined', { style });
  return null;
}

/** One after the other: lists of the styles of 2,000 paragraphs took as long as comparing them. */
function* namedStyles({ paragraphs, headers, footers, body }: DocxReading): Generator<string> {
  for (const part of [paragraphs, ...headers, ...footers]) {
    for (const { style, spans } of part) {
      yield style;
      for (const span of spans) yield span.style;
    }
  }
  for (const block of body) if (block.kind === 'table') yield block.style;
}

/** A REF field whose bookmark is missing prints an error message as soon as Word updates it. */
function danglingReference({ paragraphs }: DocxReading): Refusal | null {
  const bookmarks = new Set(paragraphs.flatMap((paragraph) => paragraph.bookmarks));
  for (const [index, { fields }] of paragraphs.entries()) {
    for (const field of fields) {
      const target = /^REF (\S+)/.exec(field)?.[1];
      if (target !== undefined && !bookmarks.has(target))
        return refuse('mismatch.reference', { number: index + 1 });
    }
  }
  return null;
}

function tableDifference({ body }: DocxReading, tree: DocumentTree): Refusal | null {
  const found = body.filter((block): block is ReadTable => block.kind === 'table');
  const expected = expectedTables(tree);
  if (found.length !== expected.length)
    return refuse('mismatch.tables', { found: found.length, wanted: expected.length });
  for (const [index, wanted] of expected.entries()) {
    const read = found[index];
    const agrees =
      read?.style === wanted.style &&
      read.grid.length === wanted.columns &&
      read.rows.length === wanted.rows &&
      read.rows.every(
        ({ header, cells }, row) => header === row < wanted.headerRows && cells.length === wanted.columns,
      );
    if (!agrees) return refuse('mismatch.table', { number: index + 1 });
  }
  return null;
}

function propertyDifference(
  { properties }: DocxReading,
  { properties: wanted }: DocumentTree,
): Refusal | null {
  const time = fileTime(wanted.modified);
  const pairs: [string, string, string][] = [
    ['title', properties.title, wanted.title],
    ['subject', properties.subject, wanted.subject],
    ['author', properties.creator, wanted.creator],
    ['lastAuthor', properties.lastModifiedBy, wanted.creator],
    ['created', properties.created, time],
    ['modified', properties.modified, time],
    ['validity', properties.validity, wanted.validity ?? ''],
    ['further', furtherLine(properties.further), furtherLine(wanted.further ?? [])],
  ];
  const wrong = pairs.find(([, read, expected]) => read !== xmlSafeText(expected));
  return wrong
    ? refuse('mismatch.property', { property: wrong[0], found: wrong[1], wanted: wrong[2] })
    : null;
}

function furtherLine(further: readonly { name: string; value: string }[]): string {
  return further.map(({ name, value }) => `${name}: ${value}`).join('; ');
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
