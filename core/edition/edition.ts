import { z } from 'zod';
import { peopleListSchema, type PeopleListOptions } from '../document/people/peopleListOptions';
import { idSchema } from '../model/ids';
import { languageSchema, type Language } from '../model/language';

const [signatures, participants] = peopleListSchema.options;
const apart = { list: true, languages: true } as const;
/** A revision of the workshop: 0 is its beginning. */
const revSchema = z.number().int().min(0);
const lists = { workshop: idSchema, languages: signatures.shape.languages };

/** What a house style prints: conclusions, a joint document, an action plan, a correction of one. */
const documentEditionSchema = z.strictObject({
  what: z.literal('document'),
  workshop: idSchema,
  languages: z.tuple([languageSchema]),
  /** As it stood then, with the time of then; as it stands when absent. */
  rev: revSchema.optional(),
  options: z.strictObject({
    /** The house style; the workshop's own when none is named. */
    style: idSchema.optional(),
    /** Print missing and stale texts marked, rather than refuse. */
    allowMissing: z.boolean(),
  }),
});

/** What of the text is otherwise than in an earlier revision. */
const changesEditionSchema = z.strictObject({
  what: z.literal('changes'),
  workshop: idSchema,
  languages: z.tuple([languageSchema]),
  against: revSchema,
  rev: revSchema.optional(),
});
export type ChangesEdition = z.infer<typeof changesEditionSchema>;
export type DocumentEdition = z.infer<typeof documentEditionSchema>;

/**
 * A document that somebody wants made: what, of which workshop, in one language or in two beside each other. In which
 * format it is written is another matter, and its name follows from it.
 */
export const editionSchema = z.discriminatedUnion('what', [
  documentEditionSchema,
  changesEditionSchema,
  z.strictObject({ ...lists, what: z.literal('signatures'), options: signatures.omit(apart) }),
  z.strictObject({ ...lists, what: z.literal('participants'), options: participants.omit(apart) }),
]);
export type Edition = z.infer<typeof editionSchema>;
export type PeopleEdition = Exclude<Edition, DocumentEdition | ChangesEdition>;

interface DocumentWanted {
  workshop: string;
  language: Language;
  style?: string | undefined;
  rev?: number | undefined;
  allowMissing: boolean;
}

export function documentEdition({
  workshop,
  language,
  style,
  rev,
  allowMissing,
}: DocumentWanted): DocumentEdition {
  const options = { allowMissing, ...(style !== undefined && { style }) };
  return { what: 'document', workshop, languages: [language], ...(rev !== undefined && { rev }), options };
}

export function peopleEdition(workshop: string, wanted: PeopleListOptions): PeopleEdition {
  if (wanted.list === 'signatures') {
    const { list: what, languages, ...options } = wanted;
    return { what, workshop, languages, options };
  }
  const { list: what, languages, ...options } = wanted;
  return { what, workshop, languages, options };
}
