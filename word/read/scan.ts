/** What a scan reports, in document order. Names carry their prefix as written. */
export interface ScanHandler {
  /** `attributes` is the raw text between the name and the end of the tag: read it with `attribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text?(text: string): void;
}

/** XML that cannot be read, or that declares a document type (entities are how XML bombs are made). */
export class UnreadableXml extends Error {}

/**
 * A small forward scanner for the XML that word processors write: no tree, no recursion, time proportional to the
 * text. An empty element is opened and closed. Throws UnreadableXml.
 */
export function scanXml(xml: string, handler: ScanHandler): void {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag === -1) break;
    if (tag > at && handler.text && open.length > 0) handler.text(decodeEntities(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === SLASH) {
      at = after(xml, '>', tag);
      const name = xml.slice(tag + 2, at - 1).trimEnd();
      if (open.pop() !== name) throw new UnreadableXml(`<${name}> is closed but was not open`);
      handler.close(name);
    } else if (next === QUESTION) {
      at = after(xml, '?>', tag);
    } else if (next === BANG) {
      at = skipDeclaration(xml, tag, handler);
    } else {
      const end = tagEnd(xml, tag + 1);
      const empty = xml.charCodeAt(end - 1) === SLASH;
      const nameEnd = endOfName(xml, tag + 1, end);
      const name = xml.slice(tag + 1, nameEnd);
      handler.open(name, xml.slice(nameEnd, empty ? end - 1 : end));
      if (empty) handler.close(name);
      else open.push(name);
      at = end + 1;
    }
  }
  if (open.length > 0) throw new UnreadableXml(`<${open.at(-1)}> is never closed`);
}

/** The value of one attribute, or undefined. Names are read one after the other: none is found within another's value. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = pastSpace(attributes, 0);
  while (at < attributes.length) {
    const start = at;
    while (
      at < attributes.length &&
      attributes.charCodeAt(at) > SPACE &&
      attributes.charCodeAt(at) !== EQUALS
    )
      at += 1;
    const found = attributes.slice(start, at);
    at = pastSpace(attributes, at);
    if (attributes.charCodeAt(at) !== EQUALS) continue;
    at = pastSpace(attributes, at + 1);
    const quote = attributes.charAt(at);
    if (quote !== '"' && quote !== "'") throw new UnreadableXml(`the value of ${found} has no quotes`);
    const end = attributes.indexOf(quote, at + 1);
    if (found === name) return decodeEntities(attributes.slice(at + 1, end));
    at = pastSpace(attributes, end + 1);
  }
  return undefined;
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at++;
  return at;
}

const SPACE = 32;
const EQUALS = 61;
const SLASH = 47;
const QUESTION = 63;
const BANG = 33;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new UnreadableXml('it ends in the middle of a tag');
  return found + mark.length;
}

/** Index of the ">" that ends a tag; one inside an attribute's quotes does not. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE) at = after(xml, '"', at + 1) - 1;
    else if (code === APOSTROPHE) at = after(xml, "'", at + 1) - 1;
  }
  throw new UnreadableXml('it ends in the middle of a tag');
}

function endOfName(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) > SPACE && xml.charCodeAt(at) !== SLASH) at++;
  return at;
}

function skipDeclaration(xml: string, tag: number, handler: ScanHandler): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = after(xml, ']]>', tag);
    handler.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }
  throw new UnreadableXml('it declares a document type');
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);?/gi, (whole, body: string) => {
    const named = NAMED.get(body);
    if (named !== undefined) return named;
    const code = body.startsWith('#x') ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    if (!body.startsWith('#') || !(code <= 0x10ffff)) throw new UnreadableXml(`${whole} is not known`);
    return String.fromCodePoint(code);
  });
}

const OFF = /^(0|false|off)$/;

/** A switch of Word's: there and not turned off. */
export function isOn(attributes: string): boolean {
  return !OFF.test(attribute(attributes, 'w:val') ?? '1');
}
