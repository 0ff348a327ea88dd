import { z } from 'zod';
import { daySchema } from '../../model/ids';
import { languageSchema } from '../../model/languageSchema';

const printed = z.strictObject({
  /** One language, or two beside each other; the first is the document's own. */
  languages: z.array(languageSchema).min(1).max(2),
  /** Delegations as they were entered, or in the order of the first language. */
  order: z.enum(['entered', 'alphabetical']),
});

/** Options of a list of people to print. */
export const peopleListSchema = z.discriminatedUnion('list', [
  printed.extend({
    list: z.literal('signatures'),
    /** The days to sign for. */
    days: z.array(daySchema).min(1).max(31),
    /** A column for each morning and each afternoon. */
    halfDays: z.boolean(),
    /** Empty lines at the end, for late arrivals. */
    blankLines: z.number().int().min(0).max(100),
  }),
  printed.extend({
    list: z.literal('participants'),
    /** E-mail addresses and telephone numbers too. */
    contacts: z.boolean(),
    /** Only those noted present on a day at least. */
    presentOnly: z.boolean(),
  }),
]);
export type PeopleListOptions = z.infer<typeof peopleListSchema>;
export type SignatureSheetOptions = Extract<PeopleListOptions, { list: 'signatures' }>;
export type ParticipantListOptions = Extract<PeopleListOptions, { list: 'participants' }>;
