import { after, type Edit } from './edits';

/**
 * What makes the terms of the compiler, as which plain lists are set (`document.ts`), numbered lists: their numbering is
 * named, and their labels are not told to be strong. Nothing else of a document is made of terms or called strong.
 */
export function numberedLists(file: string): Edit[] {
  // The only stream that is not packed: what it says of the document is somebody's words.
  const metadata = file.lastIndexOf('<?xpacket begin=');
  const end = after(file, '<?xpacket end=', metadata);
  return [
    ...everywhere(file, '/O /List\n    /ListNumbering ', '/None', '/Decimal'),
    ...everywhere(file, '/Type /StructElem\n  /S ', '/Strong', '/Span'),
  ].filter(({ at }) => at < metadata || at > end);
}

/** Changes `removed` to `added`, wherever it stands alone after `before`. */
function everywhere(file: string, before: string, removed: string, added: string): Edit[] {
  const found = file.matchAll(new RegExp(`(?<=${before})${removed}$`, 'gm'));
  return [...found].map(({ index }) => ({ at: index, removed: removed.length, added }));
}
