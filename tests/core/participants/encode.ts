export const ENCODINGS = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16be',
  'utf-16le without a mark',
  'utf-16be without a mark',
  'windows-1252',
] as const;
export type ListEncoding = (typeof ENCODINGS)[number];

/** Characters of names and prose that have another code in windows-1252 than in Latin-1. */
const MOVED: Record<string, number> = {
  ...{ '€': 0x80, '…': 0x85, Š: 0x8a, Œ: 0x8c, Ž: 0x8e, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94 },
  ...{ '•': 0x95, '–': 0x96, '—': 0x97, š: 0x9a, œ: 0x9c, ž: 0x9e, Ÿ: 0x9f },
};

function western(character: string): number {
  const code = character.charCodeAt(0);
  return MOVED[character] ?? (character.length === 1 && code <= 0xff ? code : 0x3f);
}

function utf16(text: string, bigEndian: boolean): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
  );
}

/** Text as bytes, as a spreadsheet program saves it; a character that windows-1252 lacks becomes a question mark. */
export function encode(text: string, encoding: ListEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with a mark':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return Uint8Array.from([0xff, 0xfe, ...utf16(text, false)]);
    case 'utf-16be':
      return Uint8Array.from([0xfe, 0xff, ...utf16(text, true)]);
    case 'utf-16le without a mark':
      return Uint8Array.from(utf16(text, false));
    case 'utf-16be without a mark':
      return Uint8Array.from(utf16(text, true));
    case 'windows-1252':
      return Uint8Array.from([...text].map(western));
  }
}
