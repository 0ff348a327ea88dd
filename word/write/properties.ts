import type { DocumentTree } from '../../core/document/tree';
import { LANGUAGE_TAGS } from '../../core/model/language';
import { escapeXml } from './xmlText';

/** docProps/core.xml. Its author is the issuing body; its only time is the tree's. Throws RangeError on a bad instant. */
export function coreProperties({ properties, language }: DocumentTree): string {
  const { title, subject, creator } = properties;
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
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
}

/** An instant as Office writes it: UTC, whole seconds. */
export function fileTime(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
