import { SaxesParser } from 'saxes';

/** What a scan reports, in document order. Names carry their prefix as written; an empty element is opened and closed. */
export interface XmlHandler {
  /** @param place index in the text at which the tag begins and of what follows it */
  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    place: { start: number; end: number },
  ): void;
  close(name: string): void;
}

/** XML that cannot be read, or that declares a document type (entities are how XML bombs are made). */
export class UnreadableXml extends Error {}

/** No program writes a tag with more. */
const MAX_ATTRIBUTES = 1_000;

/** Reads XML that others wrote, forwards and in time proportional to its length: no tree is made. Throws UnreadableXml. */
export function scanXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  let start = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw new UnreadableXml(error.message);
  });
  parser.on('doctype', () => {
    throw new UnreadableXml('it declares a document type');
  });
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1);
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) throw new UnreadableXml('a tag has too many attributes');
  });
  parser.on('opentag', (tag) => handler.open(tag.name, tag.attributes, { start, end: parser.position }));
  parser.on('closetag', (tag) => handler.close(tag.name));
  parser.write(xml).close();
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
