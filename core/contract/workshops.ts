import { z } from 'zod';
import type { FileHandle, HandoverPreview, ListImported, TimeZones } from './answers';
import { labelSchema } from '../handover/file';
import type { Refusal } from '../messages/refusal';
import { daySchema, idSchema } from '../model/ids';
import { byLanguage, languageSchema } from '../model/languageSchema';
import { listOptionsSchema } from '../participants/options';
import { ROW_FILTERS, type ListPreview, type PreviewRow } from '../participants/preview';
import type { ZoneRules } from '../time/zones';
import { fileBytes, nothing, request, text, workshopInput, type Requests } from './request';

const handedOver = z.strictObject({
  bytes: fileBytes,
  passphrase: text(500).optional(),
  /** Its reading, so that it can be followed and stopped. */
  job: idSchema.optional(),
});

/** How a workshop and its people come in, go to another laptop and come back. */
export const workshopRequests = {
  createWorkshop: request<{ workshop: string } | Refusal>()(
    z.strictObject({
      title: byLanguage(text(2_000)),
      languages: z.array(languageSchema).min(1).max(4),
      style: idSchema,
      startsOn: daySchema,
      endsOn: daySchema,
      place: text(300),
      timeZone: text(100),
      /** null: none. Absent: the earlier meeting's, or the one offered first for the first day. */
      plan: idSchema.nullable().optional(),
      /** The earlier meeting that it goes on from: delegations, headings and standard texts come along. */
      after: idSchema.optional(),
    }),
  ),
  /** The host's time zones: the only ones that the meeting's times are told in. */
  timeZones: request<TimeZones>()(nothing),
  /** How the host tells the time in a zone; a window computes with nothing else. null of a zone that it does not know. */
  zoneRules: request<ZoneRules | null>()(z.strictObject({ zone: text(100) })),
  /** The samples of `templates/workshops`, imported as a copy. */
  openSample: request<{ workshop: string } | Refusal>()(z.strictObject({ style: idSchema })),
  /** Imports a copy; a known id asks (refusal `workshop.known`) unless told what to do. Read in the background, as `job`. */
  importWorkshop: request<{ workshop: string; notes: string[] } | Refusal>()(
    z.strictObject({
      name: text(500),
      bytes: fileBytes,
      onKnown: z.enum(['ask', 'update', 'keepBoth']),
      job: idSchema.optional(),
    }),
  ),
  /** Who proposed, supported or reserved what leaves the library only by choice, or where the workshop attributes. */
  exportWorkshopFile: request<FileHandle | Refusal>()(
    workshopInput.extend({ attribution: z.boolean().optional() }),
  ),

  /** One verified file for another laptop; on a laptop that received one, the file that goes back. */
  handOver: request<FileHandle | Refusal>()(
    z.strictObject({ workshop: idSchema, label: labelSchema, passphrase: text(500).min(1).optional() }),
  ),
  previewHandover: request<HandoverPreview | Refusal>()(handedOver),
  /** Merges by id in one step that can be undone; on a laptop that does not have the workshop, begins it there. */
  takeBack: request<{ workshop: string } | Refusal>()(handedOver),

  /** Reads a registration list (a file's bytes, or pasted text as UTF-8) in the background. Nothing is changed yet. */
  openList: request<ListPreview | Refusal>()(
    workshopInput.extend({ name: text(500), bytes: fileBytes, job: idSchema }),
  ),
  /** The same list read otherwise: another sheet, separator or encoding, other columns, a spelling settled. */
  previewList: request<ListPreview | Refusal>()(
    z.strictObject({ list: idSchema, options: listOptionsSchema, job: idSchema }),
  ),
  listRows: request<{ rows: PreviewRow[] } | Refusal>()(
    z.strictObject({
      list: idSchema,
      filter: z.enum(ROW_FILTERS),
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(500),
    }),
  ),
  /** Does what the preview promised, in one act that one undo takes back; refused when the workshop changed since. */
  importList: request<ListImported | Refusal>()(z.strictObject({ list: idSchema })),
  /** The rows that a filter shows, each with its reasons, as a file. */
  saveListRows: request<FileHandle | Refusal>()(
    z.strictObject({ list: idSchema, filter: z.enum(ROW_FILTERS) }),
  ),
  closeList: request<null>()(z.strictObject({ list: idSchema })),
} satisfies Requests;
