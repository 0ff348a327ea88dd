import { z } from 'zod';
import { peopleListSchema, type PeopleListOptions } from '../document/people/peopleListOptions';
import { idSchema } from '../model/ids';
import type { Language } from '../model/language';
import { languageSchema } from '../model/languageSchema';

const [signatures, participants] = peopleListSchema.options;
const apart = { list: true, languages: true } as const;
/** A revision of the workshop: 0 is its beginning. */
const revSchema = z.number().int().min(0);
const lists = { workshop: idSchema, languages: signatures.shape.languages };

/** What a house style prints: conclusions, a joint document, an action plan, a correction of one. */
const documentEditionSchema = z.strictObject({
  what: z.literal('document'),
  workshop: idSchema,
  /** With two languages: each paragraph beside its other language. */
  languages: z.union([z.tuple([languageSchema]), z.tuple([languageSchema, languageSchema])]),
  /** As it stood then, with the time of then; as it stands when absent. */
  rev: revSchema.optional(),
  options: z.strictObject({
    /** The house style; the workshop's own when none is named. */
    style: idSchema.optional(),
    /** Print missing and stale texts marked, rather than refuse. */
    allowMissing: z.boolean(),
    /** A copy to read and mark by hand: numbered lines, double space, a wide margin. */
    reading: z.literal(true).optional(),
    /** With an annex: which recommendation speaks to which action of the plan. */
    mapping: z.literal(true).optional(),
  }),
});

/** Which recommendation speaks to which action of the plan. */
const mappingEditionSchema = z.strictObject({
  what: z.literal('mapping'),
  workshop: idSchema,
  languages: z.tuple([languageSchema]),
  rev: revSchema.optional(),
  options: z.strictObject({ style: idSchema.optional() }),
});

/** The programme: days, items, breaks, moderators. */
const runningOrderEditionSchema = z.strictObject({
  ...lists,
  what: z.literal('runningOrder'),
  /** With the times at which items were really held. */
  options: z.strictObject({ actual: z.boolean() }),
});

/** What interpreters want in the booth: programme, delegations and speakers, texts in both languages, glossary. */
const boothEditionSchema = z.strictObject({
  ...lists,
  what: z.literal('booth'),
  options: z.strictObject({
    /** With the people of each delegation, their titles and functions. */
    people: z.boolean(),
    /** With who waits for the floor, by item of the agenda. */
    speakers: z.boolean(),
    style: idSchema.optional(),
  }),
});

/** What of the text is otherwise than in an earlier revision. */
const changesEditionSchema = z.strictObject({
  what: z.literal('changes'),
  workshop: idSchema,
  languages: z.tuple([languageSchema]),
  against: revSchema,
  rev: revSchema.optional(),
  /** The reworded texts alone, on a small page; with a language beside it, in both. */
  slip: z.union([z.literal(true), z.strictObject({ beside: languageSchema })]).optional(),
});
export type ChangesEdition = z.infer<typeof changesEditionSchema>;
export type MappingEdition = z.infer<typeof mappingEditionSchema>;
export type RunningOrderEdition = z.infer<typeof runningOrderEditionSchema>;
export type BoothEdition = z.infer<typeof boothEditionSchema>;
export type DocumentEdition = z.infer<typeof documentEditionSchema>;

/**
 * A document that somebody wants made: what, of which workshop, in one language or in two beside each other. In which
 * format it is written is another matter, and its name follows from it.
 */
export const editionSchema = z.discriminatedUnion('what', [
  documentEditionSchema,
  changesEditionSchema,
  mappingEditionSchema,
  runningOrderEditionSchema,
  boothEditionSchema,
  z.strictObject({ ...lists, what: z.literal('signatures'), options: signatures.omit(apart) }),
  z.strictObject({ ...lists, what: z.literal('participants'), options: participants.omit(apart) }),
]);
export type Edition = z.infer<typeof editionSchema>;
export type PeopleEdition = Exclude<
  Edition,
  DocumentEdition | ChangesEdition | MappingEdition | RunningOrderEdition | BoothEdition
>;

interface DocumentWanted {
  workshop: string;
  language: Language;
  /** The language of the other column. */
  beside?: Language | undefined;
  reading?: true | undefined;
  mapping?: true | undefined;
  style?: string | undefined;
  rev?: number | undefined;
  allowMissing: boolean;
}

export function documentEdition({
  workshop,
  language,
  beside,
  style,
  rev,
  allowMissing,
  reading,
  mapping,
}: DocumentWanted): DocumentEdition {
  const options = {
    allowMissing,
    ...(style !== undefined && { style }),
    ...(reading && { reading }),
    ...(mapping && { mapping }),
  };
  const languages: DocumentEdition['languages'] = beside ? [language, beside] : [language];
  return { what: 'document', workshop, languages, ...(rev !== undefined && { rev }), options };
}

export function mappingEdition({
  workshop,
  language,
  style,
}: Pick<DocumentWanted, 'workshop' | 'language' | 'style'>): MappingEdition {
  return { what: 'mapping', workshop, languages: [language], options: style === undefined ? {} : { style } };
}

/** @param actual with the times that items were really held at */
export function runningOrderEdition(
  workshop: string,
  languages: readonly (Language | undefined)[],
  actual: boolean,
): RunningOrderEdition {
  const given = languages.flatMap((language) => language ?? []);
  return { what: 'runningOrder', workshop, languages: given, options: { actual } };
}

export function boothEdition(
  workshop: string,
  languages: readonly (Language | undefined)[],
  options: BoothEdition['options'],
): BoothEdition {
  return { what: 'booth', workshop, languages: languages.flatMap((language) => language ?? []), options };
}

export function peopleEdition(workshop: string, wanted: PeopleListOptions): PeopleEdition {
  if (wanted.list === 'signatures') {
    const { list: what, languages, ...options } = wanted;
    return { what, workshop, languages, options };
  }
  const { list: what, languages, ...options } = wanted;
  return { what, workshop, languages, options };
}
