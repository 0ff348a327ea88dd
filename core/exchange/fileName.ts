import type { Framework } from '../model/framework';
import type { HouseStyle } from '../model/houseStyle';
import { LANGUAGES, type Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import { correctionOf } from '../queries/correctionOf';
import { isCourtesy } from '../queries/adopted';
import { draftNumber } from '../queries/draftNumber';
import { isLocked } from '../model/isLocked';
import { diskName, isDeviceName, LONGEST_NAME } from '../text/diskName';

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

/**
 * A name that every system accepts and that says what the file is: "2019-10-24_Abidjan_Conclusions_EN_draft-3.docx".
 * It names the meeting's day, place and document, never a person. In two languages it is "…_EN-FR_…", a copy to read "…_reading_…",
 * one with the table of actions behind it "…_annex_…": none of them replaces another in a folder.
 */
export function documentFileName(
  workshop: Workshop,
  style: HouseStyle,
  language: Language,
  extension: string,
  {
    beside,
    reading,
    mapping,
    name,
  }: { beside?: Language; reading?: true; mapping?: true; name?: string } = {},
): string {
  const { meeting } = workshop;
  const place = meeting.place[language] ?? anyOf(meeting.place);
  const kind = name ?? style.shortName[language] ?? style.shortName.en ?? style.id;
  const parts = [
    meeting.startsOn,
    safePart(place, 40),
    safePart(kind, 40),
    reading ? 'reading' : '',
    mapping ? 'annex' : '',
    correctionPart(workshop),
    [language, ...(beside ? [beside] : [])].map((each) => each.toUpperCase()).join('-'),
    // Nobody adopts a courtesy copy, so none is called adopted.
    isCourtesy(workshop, language) ? 'courtesy' : '',
    isCourtesy(workshop, language) && isLocked(workshop.document.status) ? '' : version(workshop),
  ];
  return named(parts, extension);
}

interface Stood {
  workshop: Workshop;
  /** ISO 8601 instant, UTC. */
  at: string;
  isVersion: boolean;
}

/** "2019-10-24_Abidjan_List-of-changes_EN_draft-2_draft-3.docx"; a moment without a name is its time, UTC. */
export function changesFileName(
  before: Stood,
  after: Stood,
  listName: string,
  languages: readonly Language[],
  extension: string,
): string {
  const { meeting } = after.workshop;
  const stood = ({ workshop, at, isVersion }: Stood) =>
    (isVersion && [correctionPart(workshop), version(workshop)].filter(Boolean).join('-')) ||
    `${at.slice(0, 10)}T${at.slice(11, 16).replace(':', '')}Z`;
  const place = languages.map((language) => meeting.place[language]).find(Boolean) ?? anyOf(meeting.place);
  const codes = languages.map((language) => language.toUpperCase()).join('-');
  const parts = [meeting.startsOn, safePart(place, 40), safePart(listName, 40), codes];
  return named([...parts, stood(before), stood(after)], extension);
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
  return named(parts, extension);
}

/** "2019-10-24_Abidjan_Workshop-on-migrant-smuggling.rapporteur". */
export function workshopFileName({ meeting, languages }: Workshop): string {
  const title = languages.map((language) => meeting.title[language]).find(Boolean) ?? anyOf(meeting.title);
  const place = languages.map((language) => meeting.place[language]).find(Boolean) ?? anyOf(meeting.place);
  const parts = [meeting.startsOn, safePart(place, 40), safePart(title, 60)];
  return named(parts, 'rapporteur');
}

/** "2019-10-24_Group-A_out.handover": the day it left, its meeting, the group that takes it, and which way it goes. */
export function handoverFileName(
  { at, label, direction }: { at: string; label: string; direction: string },
  title: string,
): string {
  return named([at.slice(0, 10), safePart(title, 40), safePart(label, 30), direction], 'handover');
}

/** "Marrakesh-Action-Plan_wordings.json": the official wordings of a plan. */
export function planTextFileName({ id, shortName }: Pick<Framework, 'id' | 'shortName'>): string {
  return named([safePart(shortName.en ?? id, 60), 'wordings'], 'json');
}

/** "archive-verification_2026-11-27.txt", in the words of the interface. */
export function reportFileName(name: string, at: string): string {
  return named([safePart(name, 40), at.slice(0, 10)], 'txt');
}

/** "delegations_wrong.csv": rows of a list that came as `listName`. */
export function listRowsFileName(listName: string, filter: string): string {
  const base = diskName(listName, 'list').replace(/(.)\.[^.]*$/, '$1');
  return `${diskName(base, 'list', 60)}_${filter}.csv`;
}

/**
 * Parts that say something, joined. What is longer than a name may be loses the ends of its longest parts, so that day,
 * language and version stay.
 */
function named(parts: readonly string[], extension: string): string {
  const kept = parts.filter((part) => part !== '');
  const length = () => kept.join('_').length + 1 + extension.length;
  while (length() > LONGEST_NAME) {
    const longest = kept.reduce(
      (most, part, index) => (part.length > (kept[most]?.length ?? 0) ? index : most),
      0,
    );
    kept[longest] = (kept[longest] ?? '').slice(0, -1).replace(/-+$/, '');
  }
  return diskName(`${kept.join('_')}.${extension}`);
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
  return isDeviceName(plain) ? `${plain}-` : plain;
}

/** Which version it is; an issued document needs no word for it. */
function version(workshop: Workshop): string {
  const { document } = workshop;
  switch (document.status) {
    case 'draft':
    case 'circulated':
      return `draft-${draftNumber(workshop) ?? 1}`;
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
