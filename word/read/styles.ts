import { attribute, scanXml } from './scan';

export interface Styles {
  names: Map<string, string>;
  /** Numbering that a paragraph style brings with it, its own or of the style it is based on. */
  numbering(style: string): { numId: number; level: number } | undefined;
}

interface StyleEntry {
  name: string;
  basedOn?: string;
  numId?: number;
  level?: number;
}

/** styles.xml as far as a reading needs it. */
export function readStyles(xml: string | undefined): Styles {
  const entries = new Map<string, StyleEntry>();
  let entry: StyleEntry | undefined;
  if (xml !== undefined) {
    scanXml(xml, {
      open(name, attributes) {
        const value = (): string => attribute(attributes, 'w:val') ?? '';
        if (name === 'w:style') {
          entry = { name: '' };
          entries.set(attribute(attributes, 'w:styleId') ?? '', entry);
        } else if (!entry) return;
        else if (name === 'w:name') entry.name = value();
        else if (name === 'w:basedOn') entry.basedOn = value();
        else if (name === 'w:numId') entry.numId = Number(value());
        else if (name === 'w:ilvl') entry.level = Number(value());
      },
      close(name) {
        if (name === 'w:style') entry = undefined;
      },
    });
  }
  return {
    names: new Map([...entries].map(([id, { name }]) => [id, name])),
    numbering(style) {
      const seen = new Set<string>();
      for (let id: string | undefined = style; id !== undefined && !seen.has(id);) {
        seen.add(id);
        const found: StyleEntry | undefined = entries.get(id);
        if (found?.numId !== undefined) return { numId: found.numId, level: found.level ?? 0 };
        id = found?.basedOn;
      }
      return undefined;
    },
  };
}
