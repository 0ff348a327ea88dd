import { PdfFault } from './engine';

/**
 * A PDF/A-2a file of the compiler as one that says that it keeps to PDF/UA-1 too: the compiler checks and names one standard
 * at a time. What PDF/UA-1 asks beyond tags, languages and headings is that viewers show the title, and its own name in the
 * metadata (ISO 14289-1, 5 and 7.1), described there as PDF/A demands of a schema that it does not know (ISO 19005-2, 6.6.2.3).
 */
export function withBothStandards(archivable: Uint8Array): Uint8Array {
  // One character is one byte: places in the text are places in the file.
  const file = Buffer.from(archivable).toString('latin1');
  const metadata = metadataEdits(file);
  const preferences = after(file, '/ViewerPreferences <<', file.lastIndexOf('/Type /Catalog'));
  const edits = [...metadata, { at: preferences, removed: 0, added: '\n    /DisplayDocTitle true' }];
  const places = placesEdits(file, edits);
  return Buffer.from(edited(file, [...edits, ...places]), 'latin1');
}

interface Edit {
  at: number;
  /** Bytes taken away there. */
  removed: number;
  added: string;
}

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';
const SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of PDF/UA that the document keeps to</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

function metadataEdits(file: string): Edit[] {
  const start = file.lastIndexOf('<?xpacket begin=');
  const added = [
    { at: after(file, '<rdf:Description rdf:about=""', start), text: ` xmlns:pdfuaid="${NAMESPACE}"` },
    { at: after(file, '<pdfaExtension:schemas><rdf:Bag>', start), text: SCHEMA },
    {
      at: after(file, '<pdfaid:conformance>A</pdfaid:conformance>', start),
      text: '<pdfuaid:part>1</pdfuaid:part>',
    },
  ];
  const dictionary = file.lastIndexOf(' obj', start);
  const length = after(file, '/Length ', dictionary);
  const written = /^\d+/.exec(file.slice(length, length + 12))?.[0];
  if (written === undefined || dictionary < 0) throw unexpected('/Length');
  const grown = added.reduce((sum, { text }) => sum + text.length, Number(written));
  return [
    { at: length, removed: written.length, added: String(grown) },
    ...added.map(({ at, text }) => ({ at, removed: 0, added: text })),
  ];
}

/** The table of places and the place of the table itself, as they are after `edits`. */
function placesEdits(file: string, edits: readonly Edit[]): Edit[] {
  const moved = (place: number) =>
    place + edits.reduce((sum, { at, removed, added }) => sum + (at < place ? added.length - removed : 0), 0);
  const end = after(file, 'startxref\n', file.lastIndexOf('startxref'));
  const table = Number.parseInt(file.slice(end), 10);
  const head = /^xref\n0 (\d+)\n/.exec(file.slice(table, table + 32));
  if (!head) throw unexpected('xref');
  const first = table + head[0].length;
  const entries: Edit[] = [];
  for (let index = 1; index < Number(head[1]); index += 1) {
    const at = first + index * ENTRY;
    entries.push({
      at,
      removed: PLACE,
      added: String(moved(Number(file.slice(at, at + PLACE)))).padStart(PLACE, '0'),
    });
  }
  return [...entries, { at: end, removed: String(table).length, added: String(moved(table)) }];
}

/** Bytes of an entry in the table, and of the place that it begins with (ISO 32000-1, 7.5.4). */
const ENTRY = 20;
const PLACE = 10;

function edited(file: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const { at, removed, added } of [...edits].sort((one, other) => one.at - other.at)) {
    pieces.push(file.slice(done, at), added);
    done = at + removed;
  }
  return pieces.join('') + file.slice(done);
}

function after(file: string, sought: string, from: number): number {
  const at = from < 0 ? -1 : file.indexOf(sought, from);
  if (at < 0) throw unexpected(sought);
  return at + sought.length;
}

const unexpected = (sought: string) => new PdfFault(`“${sought}” is not where the compiler writes it`);
