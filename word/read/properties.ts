import type { ReadProperties } from '../reading';
import { scanXml } from './scan';

const KEYS = new Map<string, keyof ReadProperties>([
  ['dc:title', 'title'],
  ['dc:subject', 'subject'],
  ['dc:creator', 'creator'],
  ['dc:language', 'language'],
  ['cp:lastModifiedBy', 'lastModifiedBy'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified'],
]);

/** docProps/core.xml; what it does not say is empty. */
export function readProperties(xml: string | undefined): ReadProperties {
  const found: ReadProperties = {
    title: '',
    subject: '',
    creator: '',
    lastModifiedBy: '',
    language: '',
    created: '',
    modified: '',
  };
  let key: keyof ReadProperties | undefined;
  if (xml === undefined) return found;
  scanXml(xml, {
    open(name) {
      key = KEYS.get(name);
    },
    close() {
      key = undefined;
    },
    text(text) {
      if (key) found[key] += text;
    },
  });
  return found;
}
