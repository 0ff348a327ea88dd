import { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { emblemSchema, type imageSchema, MOST_EMBLEMS, type Emblem } from '../model/emblem';
import type { HouseStyle } from '../model/houseStyle';
import { idSchema } from '../model/ids';
import { languageSchema } from '../model/languageSchema';
import { emblemRefusals, type Letterhead } from './letterhead';

const words = z.string().max(300);

/** What of an emblem is set at once; an empty text takes the words of that language away. */
const emblemPartSchema = z.discriminatedUnion('part', [
  z.strictObject({ part: z.enum(['alt', 'statement']), language: languageSchema, text: words }),
  z.strictObject({ part: z.literal('height'), height: emblemSchema.shape.height }),
  z.strictObject({ part: z.literal('place'), place: emblemSchema.shape.place }),
  z.strictObject({ part: z.literal('needsStatement'), needed: z.boolean() }),
]);

/** A change of what stands at the head and the foot of a style's documents; each changes one thing alone, so none undoes another's. */
export const letterheadChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('set'), emblem: idSchema, set: emblemPartSchema }),
  z.strictObject({ change: z.literal('remove'), emblem: idSchema }),
  z.strictObject({ change: z.literal('footer'), language: languageSchema, text: z.string().max(300) }),
]);
export type LetterheadChange =
  | z.infer<typeof letterheadChangeSchema>
  /** Only the host makes this one, once it has checked the image. */
  | { change: 'add'; emblem: Emblem; image: z.infer<typeof imageSchema> };

const MOST_FORMER = 50;

/**
 * A house style with its emblems or its foot changed. What it printed until now is kept with the time, so that a version of
 * before is printed as it was. Refused when the emblem is gone, and when there are too many.
 * @param now ISO 8601, UTC
 */
export function changeLetterhead(
  style: HouseStyle,
  change: LetterheadChange,
  now: string,
): HouseStyle | Refusal {
  const changed = applied(style, change);
  if (isRefusal(changed)) return changed;
  const former = [...(style.formerLetterheads ?? [])];
  const { emblems = [], footer } = style;
  if (couldPrint(style, { emblems, footer }) && (former.at(-1)?.until ?? '') < now)
    former.push({ until: now, emblems: [...emblems], ...(footer && { footer }) });
  return withinRoom({ ...changed, formerLetterheads: former.slice(-MOST_FORMER) });
}

/** What no document could be made with has printed nothing. */
function couldPrint(style: HouseStyle, letterhead: Letterhead): boolean {
  return style.languages.some((language) => emblemRefusals(style, letterhead, language).length === 0);
}

function applied(style: HouseStyle, change: LetterheadChange): HouseStyle | Refusal {
  const { emblems = [], images = {}, footer = {} } = style;
  switch (change.change) {
    case 'add': {
      const { emblem, image } = change;
      const others = emblems.filter(({ id }) => id !== emblem.id);
      if (others.length >= MOST_EMBLEMS) return refuse('emblem.full', { limit: MOST_EMBLEMS });
      return { ...style, emblems: [...others, emblem], images: { ...images, [emblem.image]: image } };
    }
    case 'remove':
      if (!emblems.some(({ id }) => id === change.emblem)) return refuse('emblem.gone');
      return { ...style, emblems: emblems.filter(({ id }) => id !== change.emblem) };
    case 'set': {
      const old = emblems.find(({ id }) => id === change.emblem);
      if (!old) return refuse('emblem.gone');
      return { ...style, emblems: emblems.map((each) => (each === old ? withPart(old, change.set) : each)) };
    }
    case 'footer': {
      const next = withWords(footer, change);
      const { footer: _, ...rest } = style;
      return Object.keys(next).length > 0 ? { ...rest, footer: next } : rest;
    }
  }
}

function withPart(emblem: Emblem, set: z.infer<typeof emblemPartSchema>): Emblem {
  switch (set.part) {
    case 'alt':
      return { ...emblem, alt: withWords(emblem.alt, set) };
    case 'statement': {
      const { statement = {}, ...rest } = emblem;
      const next = withWords(statement, set);
      return Object.keys(next).length > 0 ? { ...rest, statement: next } : rest;
    }
    case 'height':
      return { ...emblem, height: set.height };
    case 'place':
      return { ...emblem, place: set.place };
    case 'needsStatement': {
      const { needsStatement: _, ...rest } = emblem;
      return set.needed ? { ...rest, needsStatement: true } : rest;
    }
  }
}

type Words = NonNullable<Letterhead['footer']>;

function withWords(known: Words, { language, text }: { language: keyof Words; text: string }): Words {
  const { [language]: _, ...rest } = known;
  const typed = text.trim();
  return typed === '' ? rest : { ...rest, [language]: typed };
}

/** Signs of all images together: a style's file is read up to 8 MB, and the oldest letterheads give way. */
const ROOM = 6_000_000;

function withinRoom(style: HouseStyle): HouseStyle {
  const used = withUsedImages(style);
  const former = style.formerLetterheads ?? [];
  const size = Object.values(used.images ?? {}).reduce((sum, { data }) => sum + data.length, 0);
  return size <= ROOM || former.length === 0
    ? used
    : withinRoom({ ...style, formerLetterheads: former.slice(1) });
}

/** Without the images that nothing shows any more. */
function withUsedImages(style: HouseStyle): HouseStyle {
  const { images = {}, emblems = [], formerLetterheads = [] } = style;
  const used = new Set(
    [emblems, ...formerLetterheads.map((former) => former.emblems)].flatMap((all) =>
      all.map(({ image }) => image),
    ),
  );
  return { ...style, images: Object.fromEntries(Object.entries(images).filter(([id]) => used.has(id))) };
}
