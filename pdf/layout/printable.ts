import { makeXmlSafe } from '../../core/text/xmlSafe';

/**
 * A text without the characters that print nothing: controls and U+FEFF, which PDF/A forbids, and soft hyphens, since several
 * viewers find no word that has one in it.
 */
export function printable(text: string): string {
  return makeXmlSafe(text).text.replace(/[\ufeff\u00ad]/g, '');
}
