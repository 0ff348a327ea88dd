import { strToU8, zipSync } from 'fflate';

/** A bare Word file as another program may write it: each paragraph the runs it is broken into. */
export function docxOf(paragraphs: readonly (string | readonly string[])[]): Uint8Array<ArrayBuffer> {
  const escape = (text: string) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/\n/g, '</w:t><w:br/><w:t>');
  const body = paragraphs
    .map((runs) => [runs].flat().map((run) => `<w:r><w:t xml:space="preserve">${escape(run)}</w:t></w:r>`))
    .map((runs) => `<w:p>${runs.join('')}</w:p>`)
    .join('');
  return docxWith(body);
}

/** A Word file with this body, sound or not. */
export function docxWith(body: string, before = ''): Uint8Array<ArrayBuffer> {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${space}><w:body>${body}</w:body></w:document>`;
  return Uint8Array.from(zipSync({ 'word/document.xml': strToU8(xml) }));
}
