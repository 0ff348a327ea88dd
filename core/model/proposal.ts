import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { subItemSchema } from './subItem';
import { textSchema } from './text';

/** How a proposal came in. */
export const proposalOriginSchema = z.strictObject({
  /** Typed at the desk, pasted as many lines, or read from a file. */
  by: z.enum(['desk', 'paste', 'file']),
  /** The item of the agenda that was running. */
  agendaItem: idSchema.optional(),
  /** Whose turn it was under that item. */
  turn: idSchema.optional(),
  /** The handing over that a breakout group brought it back with. */
  handover: idSchema.optional(),
});
export type ProposalOrigin = z.infer<typeof proposalOriginSchema>;

/** What was put forward: it stays as it was, whatever the draft makes of it. */
export const putForwardSchema = z.strictObject({
  /** Printed "P7". Two have the same one where an undone capture came back after another: see `proposalNumbers`. */
  number: z.number().int().min(1),
  text: textSchema,
  subItems: z.array(subItemSchema).max(100),
  proposers: z.array(idSchema).max(200),
  origin: proposalOriginSchema,
  /** The first wording is not known: this is the one that stood when records of proposals began, or that a file had. */
  asFound: z.literal(true).optional(),
});
export type PutForward = z.infer<typeof putForwardSchema>;

/**
 * A proposal as a record of its own. Its id is that of the recommendation that it was first shown as, so that every copy of
 * a workshop makes the same id.
 */
export const proposalSchema = putForwardSchema.extend({
  id: idSchema,
  capturedAt: instantSchema,
  capturedBy: idSchema,
});
export type Proposal = z.infer<typeof proposalSchema>;
export type Proposals = Readonly<Record<string, Proposal>>;
