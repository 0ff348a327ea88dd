import type { Language } from '../../model/language';
import type { Workshop } from '../../model/workshop';
import { placeAndDays, titleLine } from '../meetingLines';
import type { Look } from '../../looks/look';
import type { Cell, DocumentTree, Paragraph, PlacedEmblem, Table } from '../tree';
import { issuerOf } from '../issuer';
import { inBothLanguages, letterheadAt, placedEmblems } from '../letterhead';
import { WORDS } from '../words';
import { known } from '../known';
import { A4, A4_WIDE } from '../paper';
import { inEach, line, type PeopleListInput } from './printedPeople';
import { PEOPLE_WORDS } from './words';

/** Fonts and colour of a style that is no longer there. */
const PLAIN: Pick<Look, 'bodyFont' | 'headingFont' | 'headingColor'> = {
  bodyFont: 'Calibri',
  headingFont: 'Calibri',
  headingColor: '1F2937',
};

/** A4 with narrow margins and small type, in the house style's fonts. */
export function peopleLook(
  { style }: Pick<PeopleListInput, 'style'>,
  orientation: 'portrait' | 'landscape',
): Look {
  const { bodyFont, headingFont, headingColor } = style?.look ?? PLAIN;
  return {
    page: orientation === 'landscape' ? A4_WIDE : A4,
    margins: { top: 14, right: 15, bottom: 16, left: 15 },
    bodyFont,
    headingFont,
    headingColor,
    bodySize: 10,
    lineSpacing: 1,
    paragraphSpacing: 3,
    justify: false,
  };
}

/** What the list is, of which meeting, where and when: a column per language, side by side. */
export function masthead({ workshop, wanted }: PeopleListInput): Table {
  return mastheadOf(workshop, wanted.languages, (language) => PEOPLE_WORDS[language][wanted.list]);
}

/** The same of any document about a meeting, with further lines below. */
export function mastheadOf(
  { meeting }: Pick<Workshop, 'meeting'>,
  languages: readonly Language[],
  nameIn: (language: Language) => string,
  further: (language: Language) => Paragraph[] = () => [],
): Table {
  const [main] = languages;
  const cellIn = (language: Language): Cell => {
    const blocks = [
      line(nameIn(language), 'title'),
      titleLine(meeting.title, language, 'mastheadBody'),
      line(placeAndDays(meeting, language), 'mastheadPlaceDate'),
      ...further(language),
    ];
    return {
      align: 'center',
      blocks: blocks
        .filter(({ inlines }) => inlines.length > 0)
        .map((block) => ({ ...(language !== main && { language }), ...block })),
    };
  };
  const cells = languages.map(cellIn);
  return { kind: 'table', role: 'masthead', columns: cells.map(() => 1), headerRows: 0, rows: [cells] };
}

/** The list as a document: its properties and footer name the meeting and never a person. */
export function peopleDocument(
  input: PeopleListInput,
  look: Look,
  blocks: DocumentTree['blocks'],
): DocumentTree {
  const { workshop, style, wanted, now } = input;
  const [language = 'en'] = wanted.languages;
  const both = (textIn: (language: Language) => string) =>
    inEach(wanted.languages, textIn)
      .map(({ text }) => text)
      .join(' · ');
  const name = both((each) => PEOPLE_WORDS[each][wanted.list]);
  const title = known(workshop.meeting.title, language);
  const body = style ? issuerOf(style, workshop.document.fields, language) : '';
  const { pageWords } = WORDS[language];
  const emblems = emblemsOf(input);
  return {
    language,
    style: `people-${wanted.list}`,
    look,
    properties: { title: `${name} – ${title}`, subject: name, creator: body, modified: now },
    footer: {
      left: both((each) => PEOPLE_WORDS[each].personalData),
      pageWords: wanted.languages.length > 1 ? { ...pageWords, between: ' / ', after: '' } : pageWords,
    },
    ...(emblems.length > 0 && { emblems }),
    blocks,
  };
}

/** The emblems of the style, with what they say in each language of the list. */
function emblemsOf({ style, wanted, now }: PeopleListInput): PlacedEmblem[] {
  if (!style) return [];
  const letterhead = letterheadAt(style, now);
  return wanted.languages
    .map((language) => placedEmblems(style, letterhead, language))
    .reduce(inBothLanguages);
}
