import type { HouseStyle } from '../model/houseStyle';
import { LANGUAGES, type Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import { correctionOf } from '../queries/correctionOf';

const LETTERS: Record<string, string> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
};
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that every system accepts and that says what the file is: "2019-10-24_Abidjan_Conclusions_EN_draft-3.docx".
 * It names the meeting's day, place and document, never a person.
 */
export function documentFileName(
  workshop: Workshop,
  style: HouseStyle,
  language: Language,
  extension: string,
): string {
  const { meeting } = workshop;
  const place = meeting.place[language] ?? anyOf(meeting.place);
  const kind = style.shortName[language] ?? style.shortName.en ?? style.id;
  const parts = [
    meeting.startsOn,
    safePart(place, 40),
    safePart(kind, 40),
    correctionPart(workshop),
    language.toUpperCase(),
    version(workshop),
  ];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** "2019-10-24_Abidjan_Signature-sheet_EN-FR.docx": the meeting's day and place, and what the list is. */
export function peopleListFileName(
  { meeting }: Workshop,
  listName: string,
  languages: readonly Language[],
  extension: string,
): string {
  const place = languages.map((language) => meeting.place[language]).find(Boolean) ?? anyOf(meeting.place);
  const codes = languages.map((language) => language.toUpperCase()).join('-');
  const parts = [meeting.startsOn, safePart(place, 40), safePart(listName, 40), codes];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** "2019-10-24_Abidjan_Workshop-on-migrant-smuggling.rapporteur". */
export function workshopFileName({ meeting, languages }: Workshop): string {
  const title = languages.map((language) => meeting.title[language]).find(Boolean) ?? anyOf(meeting.title);
  const place = languages.map((language) => meeting.place[language]).find(Boolean) ?? anyOf(meeting.place);
  const parts = [meeting.startsOn, safePart(place, 40), safePart(title, 60)];
  return `${parts.filter((part) => part !== '').join('_')}.rapporteur`;
}

/** Any text as one part of a file name: plain letters, digits and hyphens, of a length that leaves room for a path. */
export function safePart(text: string, longest: number): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒæÆßøØłŁ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return DEVICES.test(plain) ? `${plain}-` : plain;
}

/** Which version it is; an issued document needs no word for it. */
function version({ document }: Workshop): string {
  switch (document.status) {
    case 'draft':
      return `draft-${document.circulated + 1}`;
    case 'circulated':
      return `draft-${Math.max(document.circulated, 1)}`;
    case 'adopted':
      return 'adopted';
    case 'adoptedAdReferendum':
      return 'adopted-ad-referendum';
    case 'validated':
      return 'validated';
    case 'corrected':
      return correctionOf(document) ? 'draft' : 'corrected-draft';
    case 'issued':
      return '';
  }
}

/** "Corr-1" of a text that is a correction, or that is being corrected under that number. */
function correctionPart({ document }: Workshop): string {
  return safePart(correctionOf(document)?.number ?? '', 30);
}

function anyOf(values: Partial<Record<Language, string>>): string {
  return LANGUAGES.map((language) => values[language]).find(Boolean) ?? '';
}
