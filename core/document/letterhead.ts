import { refuse, type Refusal } from '../messages/refusal';
import type { Emblem } from '../model/emblem';
import type { HouseStyle } from '../model/houseStyle';
import type { ByLanguage, Language } from '../model/language';
import type { PlacedEmblem } from './tree';

/** Emblems and the text of the foot, as they stood at a time. */
export interface Letterhead {
  emblems: readonly Emblem[];
  /** Absent: the issuing body stands at the foot. */
  footer?: ByLanguage<string> | undefined;
}

/** Least height of an emblem that stands with its statement, in millimetres. @source European Commission, "The use of the EU emblem in the context of EU programmes 2021-2027" */
export const LEAST_WITH_STATEMENT = 10;

/**
 * What a house style had at the head and the foot at an instant (ISO 8601, UTC): a version of before is printed as it was.
 */
export function letterheadAt(
  {
    emblems = [],
    footer,
    formerLetterheads = [],
  }: Pick<HouseStyle, 'emblems' | 'footer' | 'formerLetterheads'>,
  instant: string,
): Letterhead {
  return formerLetterheads.find(({ until }) => instant < until) ?? { emblems, footer };
}

/** Why emblems cannot be printed in a language: one lacks its words, or the statement that it must not stand without. */
export function emblemRefusals(
  style: Pick<HouseStyle, 'name' | 'images'>,
  { emblems }: Letterhead,
  language: Language,
): Refusal[] {
  const said = { language: language.toUpperCase(), style: style.name };
  return emblems.flatMap((emblem, index): Refusal[] => {
    const { alt, image, statement, needsStatement, height } = emblem;
    const values = { ...said, emblem: nameOf(emblem, index + 1) };
    if (style.images?.[image] === undefined) return [refuse('emblem.noImage', values)];
    if (alt[language] === undefined) return [refuse('emblem.noAlt', values)];
    if (!needsStatement) return [];
    if (height < LEAST_WITH_STATEMENT)
      return [refuse('emblem.tooLow', { ...values, height, least: LEAST_WITH_STATEMENT })];
    const larger = largerThan(emblem, emblems, style.images);
    if (larger)
      return [refuse('emblem.smaller', { ...values, other: nameOf(larger, emblems.indexOf(larger) + 1) })];
    return statement?.[language] === undefined ? [refuse('emblem.noStatement', values)] : [];
  });
}

/**
 * The logo that is both higher and wider than an emblem that must be the largest, if there is one.
 * @source Regulation (EU) 2021/1060, Annex IX: at least the same size, in height or width, as the biggest of the other logos
 */
export function largerThan(
  emblem: Emblem,
  others: readonly Emblem[],
  images: HouseStyle['images'] = {},
): Emblem | undefined {
  const width = ({ image, height }: Emblem) => {
    const { width = 0, height: pixels = 1 } = images[image] ?? {};
    return (height * width) / pixels;
  };
  return others.find(
    (other) => !other.needsStatement && other.height > emblem.height && width(other) > width(emblem),
  );
}

/** What an emblem is called: what it shows, in each language that says it; where none does, its number in the style, as its form says. */
function nameOf({ alt }: Emblem, number: number): ByLanguage<string> {
  return Object.keys(alt).length > 0 ? alt : { en: `Emblem ${number}`, fr: `Emblème ${number}` };
}

/** Emblems as they are printed in a language. `emblemRefusals` says what they lack, and those that lack it are left out. */
export function placedEmblems(
  { images = {} }: Pick<HouseStyle, 'images'>,
  { emblems }: Letterhead,
  language: Language,
): PlacedEmblem[] {
  return emblems.flatMap((emblem): PlacedEmblem[] => {
    const image = images[emblem.image];
    const alt = emblem.alt[language];
    if (!image || alt === undefined) return [];
    const statement = emblem.statement?.[language];
    if (emblem.needsStatement && statement === undefined) return [];
    const { id, height, place } = emblem;
    return [
      {
        ...{ id, height, ...place, image, imageId: emblem.image, alt },
        statements: statement === undefined ? [] : [{ text: statement, language }],
      },
    ];
  });
}

/** The emblems of a document in two languages: each with its statement in both. */
export function inBothLanguages(
  left: readonly PlacedEmblem[],
  right: readonly PlacedEmblem[],
): PlacedEmblem[] {
  return left.map((emblem) => {
    const other = right.find(({ id }) => id === emblem.id);
    if (!other) return emblem;
    const known = emblem.statements.map(({ text }) => text);
    const more = other.statements.filter(({ text }) => !known.includes(text));
    const alt = other.alt === emblem.alt ? emblem.alt : `${emblem.alt} / ${other.alt}`;
    return { ...emblem, alt, statements: [...emblem.statements, ...more] };
  });
}
