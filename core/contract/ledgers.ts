import { z } from 'zod';
import type { HistoryPage, Acknowledged, Opened, Stepped, UnfinishedText } from './answers';
import { ledgerRefSchema } from '../ledger/ledger';
import type { Refusal } from '../messages/refusal';
import { draftAbout } from '../model/draftAbout';
import { idSchema } from '../model/ids';
import { request, text, workshopInput, type Requests } from './request';

const stepInput = z.strictObject({
  ledger: ledgerRefSchema,
  /** The step that a person was asked about and said yes to, by its revision; no other is taken in its place. */
  confirmed: z.number().int().min(1).optional(),
});

/** Reading and changing what is kept: ledgers, and the texts that are not finished. */
export const ledgerRequests = {
  openLedger: request<Opened | Refusal>()(z.strictObject({ ledger: ledgerRefSchema })),
  runCommand: request<Acknowledged | Refusal>()(
    z.strictObject({
      ledger: ledgerRefSchema,
      command: text(100),
      payload: z.unknown(),
      /** The window's own name for this request; it comes back in the change, which thereby says that it is on disk. */
      call: idSchema.optional(),
    }),
  ),
  /** Some steps are asked about first (`undo.asks`, `redo.asks`); what was done is in the answer. */
  undo: request<Stepped | Refusal>()(stepInput),
  redo: request<Stepped | Refusal>()(stepInput),
  /** Audit and wording history: a projection of the journal, newest first. */
  history: request<HistoryPage | Refusal>()(
    z.strictObject({
      ledger: ledgerRefSchema,
      /** Only lines that touched this path, e.g. ["recommendations", "r12", "text"]. */
      path: z.array(text(200)).max(10),
      before: z.number().int().min(1).optional(),
      limit: z.number().int().min(1).max(500),
    }),
  ),

  listDrafts: request<UnfinishedText[] | Refusal>()(workshopInput),
  /** Durable beside the journal; offered again after a crash. An empty text drops the draft. */
  putDraft: request<{ at: string } | Refusal>()(
    z.strictObject({
      workshop: idSchema,
      /** Whose text it is: two people at one laptop have a draft each. */
      actor: idSchema.optional(),
      key: text(200),
      text: text(1_000_000),
      ...draftAbout.shape,
    }),
  ),
} satisfies Requests;
