import { z } from 'zod';
import { instantSchema } from '../model/ids';

/** What an actor is offered in one ledger. The times tell which of several ledgers is meant. */
export const undoOfferSchema = z.strictObject({
  /** Names of the commands that undo and redo would act on. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  /** When these steps came to stand as they do. */
  undoAt: instantSchema.optional(),
  redoAt: instantSchema.optional(),
  /** There is nothing to undo because everything was done before an update that keeps it differently. */
  beforeUpdate: z.boolean().optional(),
  /** When something new was done last: what was taken back before that is not brought again. */
  newAt: instantSchema.optional(),
});
export type UndoOffer = z.infer<typeof undoOfferSchema>;

/**
 * Which of several ledgers the next undo (or redo) is about: a person means what they did last, wherever it is kept.
 * Something new in one of them ends what could be brought again in the others.
 */
export function pickLedger<K extends string>(
  offers: readonly { key: K; offer: UndoOffer }[],
  direction: 'undo' | 'redo',
): K | undefined {
  const newest = offers.map(({ offer }) => offer.newAt ?? '').reduce((a, b) => (a > b ? a : b), '');
  const possible = offers.flatMap(({ key, offer }) => {
    const at = (direction === 'undo' ? offer.undoAt : offer.redoAt) ?? '';
    const stands = offer[direction] !== null && (direction === 'undo' || at >= newest);
    return stands ? [{ key, at }] : [];
  });
  return possible.reduce<(typeof possible)[number] | undefined>(
    (last, next) => (last && last.at >= next.at ? last : next),
    undefined,
  )?.key;
}
