import { makeXmlSafe } from '../../core/text/xmlSafe';

/** A quick test that most texts pass: nothing in them that XML could refuse, no line end other than "\n". */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const SUSPECT = /[\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text as it may enter a file. Core has made it legal, and said so, long before; here is only the last gate, since one
 * such character anywhere makes Word refuse the whole file.
 */
export function xmlSafeText(text: string): string {
  return SUSPECT.test(text) ? makeXmlSafe(text).text : text;
}

const MARKUP = /[&<>"]/;

/** Legal text with its markup characters escaped, for element content and quoted attributes alike. */
export function escapeXml(text: string): string {
  const legal = xmlSafeText(text);
  if (!MARKUP.test(legal)) return legal;
  return legal.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
