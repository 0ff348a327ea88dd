/** Text without characters that XML forbids; `changed` counts those that were replaced or removed. */
export interface XmlSafeText {
  text: string;
  changed: number;
}

// A lone surrogate, U+FFFE, U+FFFF, or a C0 control other than tab and line feed (which XML 1.0 allows).
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]|[\u0000-\u0008\u000b-\u001f]/g;

/**
 * Makes text safe for XML: carriage returns and Word's line and page breaks (U+000B, U+000C) become line feeds, other
 * control characters are removed, lone surrogates become U+FFFD.
 */
export function makeXmlSafe(text: string): XmlSafeText {
  let changed = 0;
  const legal = text.replace(/\r\n?/g, '\n').replace(NOT_XML, (character) => {
    if (character === '\u000b' || character === '\u000c') return '\n';
    changed += 1;
    return character < ' ' ? '' : '\ufffd';
  });
  return { text: legal, changed };
}
