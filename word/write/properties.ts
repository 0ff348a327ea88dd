import type { DocumentTree } from '../../core/document/tree';
import { LANGUAGE_TAGS } from '../../core/model/language';
import { escapeXml } from '../format/xmlText';

/** docProps/core.xml. Its author is the issuing body; its only time is the tree's. Throws RangeError on a bad instant. */
export function coreProperties({ properties, language }: DocumentTree): string {
  const { title, subject, creator, validity } = properties;
  const time = fileTime(properties.modified);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(creator)}</dc:creator><dc:language>${LANGUAGE_TAGS[language]}</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    `${validity === undefined ? '' : `<cp:contentStatus>${escapeXml(validity)}</cp:contentStatus>`}</cp:coreProperties>`
  );
}

/** An instant as Office writes it: UTC, whole seconds. */
export function fileTime(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

const CUSTOM = 'docProps/custom.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';
/** The format id that Office gives every property of a person's own naming. */
const OWN_PROPERTY = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Parts with the further properties (docProps/custom.xml), declared and related; unchanged where there are none. */
export function withFurtherProperties(
  parts: Record<string, string>,
  { properties }: DocumentTree,
): Record<string, string> {
  const further = properties.further ?? [];
  if (further.length === 0) return parts;
  const entries = further.map(
    ({ name, value }, index) =>
      `<property fmtid="${OWN_PROPERTY}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return {
    ...parts,
    [CUSTOM]:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
      ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${entries.join('')}</Properties>`,
    [TYPES]: (parts[TYPES] ?? '').replace(
      '</Types>',
      `<Override PartName="/${CUSTOM}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
    ),
    [RELATIONS]: (parts[RELATIONS] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rIdFurther" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"' +
        ` Target="${CUSTOM}"/></Relationships>`,
    ),
  };
}
