import { after, unexpected, type Edit } from './edits';

/**
 * What makes a PDF/A-2a file of the compiler one that says that it keeps to PDF/UA-1 too: the compiler checks and names one
 * standard at a time. What PDF/UA-1 asks beyond tags, languages and headings is that viewers show the title, and its own name in
 * the metadata (ISO 14289-1, 5 and 7.1), described there as PDF/A demands of a schema that it does not know (ISO 19005-2, 6.6.2.3).
 */
export function bothStandards(file: string): Edit[] {
  const preferences = after(file, '/ViewerPreferences <<', file.lastIndexOf('/Type /Catalog'));
  return [...metadataEdits(file), { at: preferences, removed: 0, added: '\n    /DisplayDocTitle true' }];
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
