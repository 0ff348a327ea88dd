/** Text that XML, and so Word, can hold; `changed` counts the characters that were replaced or removed. */
export interface XmlSafeText {
  text: string;
  changed: number;
}

// A lone surrogate, U+FFFE, U+FFFF, or a C0 control other than tab and line feed (which XML 1.0 allows).
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]|[\u0000-\u0008\u000b-\u001f]/g;

/**
 * Makes pasted text safe: carriage returns and Word's own line and page breaks (U+000B, U+000C) become line feeds,
 * other control characters go, what cannot be a character becomes U+FFFD. Nothing else is touched.
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
