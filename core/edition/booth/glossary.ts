import { levelName, placesOf, type PlacedEntry } from '../../catalogue/reference';
import { officialWordingOf } from '../../catalogue/wording';
import { fold } from '../../directory/fold';
import type { Block, Cell, DocumentTree } from '../../document/tree';
import { known } from '../../document/known';
import { paragraphsIn } from '../../document/people/printedPeople';
import { paragraphsOf, textOf } from '../../document/visibleText';
import { isEmptyText } from '../../document/wording';
import { WORDS } from '../../document/words';
import type { DirectoryEntry } from '../../model/directory';
import type { Framework } from '../../model/framework';
import { LANGUAGES, type ByLanguage, type Language } from '../../model/language';
import { coverageKey, coverageOf } from '../../queries/coverage';
import { outline } from '../../queries/outline';
import { plainText } from '../../queries/plainText';
import { shortened } from '../../queries/shortened';
import { rising } from '../../text/rising';
import type { BoothInput } from './boothInput';
import {
  cellInEach,
  headInEach,
  headingInBoth,
  lackingCell,
  languageHead,
  listTable,
  wordCell,
} from './columns';
import { BOOTH_WORDS } from './words';

/** Characters of an official wording: a sentence is recognised by its beginning. */
const WORDING = 400;

/**
 * The terms of this meeting, in both languages: organisations that take part or that its texts name by their abbreviation, headings
 * of the document, what its plans call their places, and themes.
 * @param trees the document in each language
 */
export function glossaryBlocks(input: BoothInput, trees: readonly DocumentTree[]): Block[] {
  const plans = input.workshop.frameworks.flatMap(
    ({ id }) => input.frameworks.find((framework) => framework.id === id) ?? [],
  );
  return [
    ...organisations(input, trees),
    ...headings(input),
    ...plans.flatMap((plan) => [...planBlocks(plan, input), ...themes(plan, input)]),
    ...terms(input),
  ];
}

function organisations({ directory, workshop, wanted }: BoothInput, trees: readonly DocumentTree[]): Block[] {
  const { languages } = wanted;
  const [main = 'en'] = languages;
  const codes = new Set(Object.values(workshop.delegations).map(({ code }) => code));
  const isNamed = namedIn(trees);
  const named = directory.entries
    .filter((entry) => entry.kind === 'organisation' && entry.abbreviation !== undefined)
    .filter((entry) => codes.has(entry.code) || isNamed(entry))
    .map((entry) => ({ entry, key: fold(known(entry.abbreviation ?? {}, main)) }))
    .sort((a, b) => rising(a.key, b.key));
  if (named.length === 0) return [];
  const head = languages.flatMap((language) => [
    headInEach([language], (each) => BOOTH_WORDS[each].abbreviation),
    languageHead(language, languages),
  ]);
  const rows = named.map(({ entry: { abbreviation, name } }) =>
    languages.flatMap((language) => [
      wordCell(language, languages, abbreviation?.[language] ?? ''),
      valueCell(name, language, languages),
    ]),
  );
  return [
    headingInBoth(languages, (each) => BOOTH_WORDS[each].organisations, 'heading2'),
    listTable(
      languages.flatMap(() => [18, 72]),
      head,
      rows,
    ),
  ];
}

/** Whether the texts in a language have the abbreviation of that language as a word. What is in capitals throughout says nothing. */
function namedIn(trees: readonly DocumentTree[]): (entry: DirectoryEntry) => boolean {
  const words = new Map<Language, Set<string>>();
  for (const { language, blocks } of trees) {
    const texts = paragraphsOf(blocks)
      .filter((paragraph) => (paragraph.language ?? language) === language)
      .map(({ inlines }) => textOf(inlines))
      .filter((text) => text !== text.toUpperCase());
    words.set(
      language,
      new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])),
    );
  }
  return ({ abbreviation }) =>
    [...words].some(([language, known]) => known.has(abbreviation?.[language] ?? ''));
}

function headings({ workshop, style, wanted }: BoothInput): Block[] {
  const { languages } = wanted;
  const [main = 'en', other] = languages;
  // In one language they stand in the text already.
  if (!other) return [];
  const titles = outline(workshop, style.numbering, main)
    .groups.filter(({ items }) => items.some(({ printed }) => printed))
    .map(({ group }) => group.title)
    .filter((title) => !isEmptyText(title))
    .map((title): ByLanguage<string> =>
      Object.fromEntries(LANGUAGES.map((each) => [each, plainText(title[each]?.nodes ?? [])])),
    );
  if (titles.length === 0) return [];
  return [
    headingInBoth(languages, (each) => BOOTH_WORDS[each].headings, 'heading2'),
    wordTable(titles, languages),
  ];
}

/** Words of such meetings, in the order of the first language; of no use where there is no second one. */
function terms({ terms: all, wanted: { languages } }: BoothInput): Block[] {
  const [main = 'en', other] = languages;
  const known = all
    .filter(({ text }) => text[main] && other && text[other])
    .map((term) => ({ term, key: fold(term.text[main] ?? '') }))
    .sort((a, b) => rising(a.key, b.key));
  if (known.length === 0) return [];
  const rows = known.map(({ term: { text, note } }) =>
    languages.map((language): Cell => {
      const minded = note?.[language];
      const { blocks } = valueCell(text, language, languages);
      const more = minded ? wordCell(language, languages, minded, { italic: true }).blocks : [];
      return { blocks: [...blocks, ...more] };
    }),
  );
  const head = languages.map((language) => languageHead(language, languages));
  return [
    headingInBoth(languages, (each) => BOOTH_WORDS[each].terms, 'heading2'),
    listTable([1, 1], head, rows),
  ];
}

function themes({ themes: all }: Framework, { wanted: { languages } }: BoothInput): Block[] {
  if (all.length === 0) return [];
  return [
    headingInBoth(languages, (each) => BOOTH_WORDS[each].themes, 'heading2'),
    wordTable(
      all.map(({ name }) => name),
      languages,
    ),
  ];
}

/** A column for each language. */
function wordTable(values: readonly ByLanguage<string>[], languages: readonly Language[]): Block {
  return listTable(
    languages.map(() => 1),
    languages.map((language) => languageHead(language, languages)),
    values.map((value) => languages.map((language) => valueCell(value, language, languages))),
  );
}

function valueCell(value: ByLanguage<string>, language: Language, languages: readonly Language[]): Cell {
  const own = value[language];
  if (own) return wordCell(language, languages, own);
  const other = [...languages, ...LANGUAGES].find((each) => value[each]);
  if (!other) return wordCell(language, languages, '');
  return lackingCell(language, languages, { language: other, text: value[other] ?? '' });
}

/** Places of a plan with a title that may be printed, and those that the texts speak to whether or not they have one. */
function planBlocks(plan: Framework, { workshop, wanted }: BoothInput): Block[] {
  const { languages } = wanted;
  const { places } = coverageOf(workshop);
  const shown = placesOf(plan).filter(
    ({ reference, entry }) =>
      places.has(coverageKey(reference)) || languages.some((each) => titleIn(entry, each) !== undefined),
  );
  if (shown.length === 0) return [];
  const rows = shown.map(({ reference, entry }) => [
    cellInEach(languages, (each) => `${levelName(plan, reference.level, each)} ${reference.number}`),
    ...languages.map((language) => titleCell(entry, language, languages)),
  ]);
  const isShort = shown.some(({ entry }) => languages.some((each) => titleIn(entry, each)?.isShort));
  const starts = shown.flatMap(({ reference }, index) => (reference.level === 'domain' ? [index + 1] : []));
  return [
    headingInBoth(languages, (each) => known(plan.name, each), 'heading2'),
    ...(isShort ? paragraphsIn(languages, 'note', (each) => BOOTH_WORDS[each].notOfficial) : []).map(
      (note) => ({
        ...note,
        keepWithNext: true as const,
      }),
    ),
    listTable(
      [24, ...languages.map(() => 156 / languages.length)],
      [
        headInEach(languages, (each) => BOOTH_WORDS[each].place),
        ...languages.map((language) => languageHead(language, languages)),
      ],
      rows,
      starts,
    ),
  ];
}

interface Title {
  text: string;
  /** From the dialogue's website, and not the official wording. */
  isShort: boolean;
}

/** The official wording, else a short title; whatever else is known of a place is no title that may be printed. */
function titleIn({ wording, shortTitle }: PlacedEntry['entry'], language: Language): Title | undefined {
  const official = officialWordingOf({ wording }, language);
  if (official) return { text: shortened(official.text, WORDING), isShort: false };
  const own = wording[language];
  const short = shortTitle?.[language] ?? (own?.status === 'shortTitle' ? own.text : undefined);
  return short === undefined ? undefined : { text: short, isShort: true };
}

function titleCell(entry: PlacedEntry['entry'], language: Language, languages: readonly Language[]): Cell {
  const title = titleIn(entry, language);
  if (!title) return wordCell(language, languages, `[${WORDS[language].wordingNotEntered}]`);
  return wordCell(language, languages, title.text, title.isShort ? { italic: true } : {});
}
