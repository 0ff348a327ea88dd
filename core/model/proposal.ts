import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { LANGUAGES } from './language';
import { textSchema, type Text } from './text';
import { subItemSchema, type Recommendation, type SubItem } from './recommendation';

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

/**
 * What was put forward: it stays as it was, whatever the draft makes of it. Its id is that of the recommendation that it was
 * first shown as, so that every copy of a workshop makes the same id.
 */
export const proposalSchema = z.strictObject({
  id: idSchema,
  /** Printed "P7". Two have the same one where an undone capture came back after another: see `proposalNumbers`. */
  number: z.number().int().min(1),
  text: textSchema,
  subItems: z.array(subItemSchema).max(100),
  proposers: z.array(idSchema).max(200),
  origin: proposalOriginSchema,
  /** The first wording is not known: this is the one that stood when records of proposals began, or that a file had. */
  asFound: z.literal(true).optional(),
  capturedAt: instantSchema,
  capturedBy: idSchema,
});
export type Proposal = z.infer<typeof proposalSchema>;
export type Proposals = Readonly<Record<string, Proposal>>;

/** The number behind the highest; numbers of proposals that are gone are not given again below it. */
export function nextNumber(proposals: Proposals): number {
  let highest = 0;
  for (const id in proposals) highest = Math.max(highest, proposals[id]?.number ?? 0);
  return highest + 1;
}

/** Wordings of what was put forward are no versions of anything: each is the first. */
function firstWordings(text: Text): Text {
  const worded: Text = {};
  for (const language of LANGUAGES) {
    const nodes = text[language]?.nodes;
    if (nodes) worded[language] = { nodes, rev: 1 };
  }
  return worded;
}

type Captured = Pick<Recommendation, 'id' | 'text' | 'proposers' | 'capturedAt' | 'capturedBy'> & {
  subItems?: SubItem[];
};

/** The record of what a recommendation was captured as. */
export function proposalOf(
  { id, text, subItems = [], proposers, capturedAt, capturedBy }: Captured,
  number: number,
  origin: ProposalOrigin,
): Proposal {
  return { id, number, text: firstWordings(text), subItems, proposers, origin, capturedAt, capturedBy };
}
