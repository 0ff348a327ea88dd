import { bandOf } from '../../core/document/emblemBands';
import type { DocumentTree, PlacedEmblem } from '../../core/document/tree';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { FIELD_RESULT } from '../format/fieldResult';
import type { DocxReading } from '../format/reading';
import { xmlSafeText } from '../format/xmlText';

/**
 * The draft mark on every page or on none, the line of further pages on all but the first, what stands under emblems, and
 * the footer.
 */
export function frameDifference(
  { headers, footers, sections }: DocxReading,
  tree: DocumentTree,
): Refusal | null {
  const { draftMark, runningHeader, footer, emblems = [] } = tree;
  const differs = runningHeader !== undefined || emblems.some(({ pages }) => pages === 'first');
  if (sections.length !== 1 || sections[0]?.differentFirstPage !== differs)
    return refuse('mismatch.sections');
  const mark = draftMark ? [oneLine(`${draftMark.label} ${draftMark.stamp}`)] : [];
  const first = differs ? [[...mark, ...statements(tree, 'head', true)]] : [];
  const numbers = runningHeader === undefined ? [] : [oneLine(runningHeader)];
  const wantedHeaders = [[...numbers, ...mark, ...statements(tree, 'head', false)], ...first];
  const readHeaders = headers.map((header) => header.map(({ text }) => oneLine(text)));
  if (said(readHeaders) !== said(wantedHeaders)) {
    const wanted = said(wantedHeaders);
    return wanted === '' ? refuse('mismatch.headerNotEmpty') : refuse('mismatch.header', { wanted });
  }
  if (draftMark && !sections[0].headers.includes('default')) return refuse('mismatch.draftMark');
  const { before, between, after } = footer.pageWords;
  const wanted = oneLine(`${footer.left}\t${before}${FIELD_RESULT}${between}${FIELD_RESULT}${after}`);
  if (footers.length !== (differs ? 2 : 1)) return refuse('mismatch.footer', { wanted });
  const wantedFooters = [false, ...(differs ? [true] : [])].map((isFirst) => [
    ...statements(tree, 'foot', isFirst),
    wanted,
  ]);
  if (said(footers.map((foot) => foot.map(({ text }) => oneLine(text)))) !== said(wantedFooters))
    return refuse('mismatch.footer', { wanted });
  for (const foot of footers)
    if (foot.flatMap(({ fields }) => fields).join() !== 'PAGE,NUMPAGES') return refuse('mismatch.pageCount');
  return null;
}

/** The parts of a frame as one text, in whatever order the file has them. */
function said(parts: string[][]): string {
  return parts
    .map((lines) => lines.filter((text) => text !== '').join('\n'))
    .filter((text) => text !== '')
    .sort()
    .join('\n\n');
}

function statements(tree: DocumentTree, edge: PlacedEmblem['edge'], isFirst: boolean): string[] {
  const cells = bandOf(tree, edge, isFirst)?.cells ?? [];
  return cells.flatMap(({ drawn }) => drawn?.emblem.statements.map(({ text }) => oneLine(text)) ?? []);
}

function oneLine(text: string): string {
  return xmlSafeText(text).replace(/\s+/g, ' ').trim();
}
