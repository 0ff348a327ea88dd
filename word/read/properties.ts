import type { ReadProperties } from '../format/reading';
import { attribute, scanXml } from './scan';

type Core = Omit<ReadProperties, 'further'>;

const KEYS = new Map<string, keyof Core>([
  ['dc:title', 'title'],
  ['dc:subject', 'subject'],
  ['dc:creator', 'creator'],
  ['dc:language', 'language'],
  ['cp:lastModifiedBy', 'lastModifiedBy'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified'],
  ['cp:contentStatus', 'validity'],
]);

/** docProps/core.xml and docProps/custom.xml; what they do not say is empty. */
export function readProperties(core: string | undefined, custom: string | undefined): ReadProperties {
  return { ...readCore(core), further: readFurther(custom) };
}

function readCore(xml: string | undefined): Core {
  const found: Core = {
    title: '',
    subject: '',
    creator: '',
    lastModifiedBy: '',
    language: '',
    created: '',
    modified: '',
    validity: '',
  };
  let key: keyof Core | undefined;
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

function readFurther(xml: string | undefined): ReadProperties['further'] {
  const found: ReadProperties['further'] = [];
  if (xml === undefined) return found;
  let inside = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'property') found.push({ name: attribute(attributes, 'name') ?? '', value: '' });
      inside = name.startsWith('vt:');
    },
    close() {
      inside = false;
    },
    text(text) {
      const last = found.at(-1);
      if (inside && last) last.value += text;
    },
  });
  return found;
}
