/**
 * Characters XML 1.0 cannot hold: C0 controls other than tab and line ends, U+FFFE and U+FFFF, surrogates without
 * their other half. One of them anywhere and Word refuses the whole file.
 */
/* eslint-disable no-control-regex -- control characters are what is looked for */
const ILLEGAL =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A quick test that most texts pass. */
const SUSPECT = /[\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
/* eslint-enable no-control-regex */

/**
 * Text as it may enter a file: illegal characters dropped (core has already refused or noted them), every kind of
 * line end made "\n".
 */
export function legalText(text: string): string {
  return SUSPECT.test(text) ? text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '') : text;
}

const MARKUP = /[&<>"]/;

/** Legal text with its markup characters escaped, for element content and quoted attributes alike. */
export function escapeXml(text: string): string {
  const legal = legalText(text);
  if (!MARKUP.test(legal)) return legal;
  return legal.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
