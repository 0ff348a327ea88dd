import { z } from 'zod';
import { agendaItemSchema } from '../model/agenda';
import { daySchema, idSchema, instantSchema } from '../model/ids';
import { byLanguage, languageSchema } from '../model/languageSchema';
import { planReferenceSchema, referenceNumberSchema } from '../model/framework';
import { delegationSchema } from '../model/participation';
import {
  contributionSchema,
  groupSchema,
  positionSchema,
  recommendationSchema,
} from '../model/recommendation';
import { nodeSchema } from '../model/text';
import type {
  AGENDA_ITEM,
  CONTRIBUTION,
  DELEGATION,
  DOCUMENT,
  GROUP,
  MEETING,
  RECOMMENDATION,
  RESERVATION,
  SUB_ITEM,
  WORKSHOP,
} from '../model/fieldRouting';
import type { FieldRouting } from '../model/routing';
import type { InFile } from '../model/routedFields';
import { MOST_CHAIRS, presidingBodySchema } from '../model/chair';
import { documentSettingsSchema, issueSchema, meetingSchema, workshopSchema } from '../model/workshop';

export const FILE_FORMAT = 'rapporteur-workshop';
/** The number of the schema that new files are written in; a reader refuses newer ones. */
export const FILE_SCHEMA = 1;

const nodesSchema = z
  .union([z.string(), z.array(z.union([z.string(), nodeSchema])).max(5_000)], {
    error: 'a wording is a string, or a list whose members are strings and nodes',
  })
  .meta({ id: 'nodes' });

/**
 * One language's wording. One rule: a string is plain text in which only a line feed means something (a line break);
 * a list mixes such strings with nodes ({"type":"text","text":"key words","bold":true}, fields, references, brackets);
 * the long form adds `rev` and `from` for translations that are followed, and `late` for those made after adoption.
 */
export const fileWordingSchema = z
  .union(
    [
      nodesSchema,
      z.strictObject({
        nodes: nodesSchema,
        rev: z.number().int().min(1).optional(),
        from: z.strictObject({ language: languageSchema, rev: z.number().int().min(1) }).optional(),
        /** When it was entered, of a translation made after the text was adopted. Whoever did stays unnamed. */
        late: z.strictObject({ at: instantSchema }).optional(),
      }),
    ],
    { error: 'a wording is a string, a list of strings and nodes, or {nodes, rev, from, late}' },
  )
  .meta({
    id: 'wording',
    description:
      'A string is plain text, a line feed in it a line break. A list mixes such strings with nodes. The long form adds rev, from and late (a translation made after adoption).',
  });
export type FileWording = z.infer<typeof fileWordingSchema>;

/** A text: a wording per language. */
export const fileTextSchema = byLanguage(fileWordingSchema).meta({
  id: 'text',
  description: 'A wording per language.',
});
export type FileText = z.infer<typeof fileTextSchema>;

/** A place in a plan; without `framework`, in the first of the file's frameworks; without `level`, an action. */
const fileReferenceSchema = z.strictObject({
  framework: idSchema.optional(),
  level: planReferenceSchema.shape.level.optional(),
  number: z.union([referenceNumberSchema, z.number().int().min(1)], {
    error: 'a number of the plan is a string such as "5a", or a whole number',
  }),
});
export type FileReference = z.infer<typeof fileReferenceSchema>;

/** The compiler asks for each field that the routing table sends into a file, and refuses any other. */
type Shape<T extends Record<string, FieldRouting>> = Record<InFile<T>, z.ZodType>;

const fileGroupSchema = z.strictObject({
  id: idSchema,
  title: fileTextSchema.optional(),
  level: z.literal([1, 2, 3]).optional(),
  references: z.array(fileReferenceSchema).max(50).optional(),
  referenceDash: groupSchema.shape.referenceDash.optional(),
  numbering: groupSchema.shape.numbering.optional(),
  marker: groupSchema.shape.marker.optional(),
} satisfies Shape<typeof GROUP>);
export type FileGroup = z.infer<typeof fileGroupSchema>;

const rec = recommendationSchema.shape;
const fileSubItemSchema = z.strictObject({
  id: idSchema.optional(),
  text: fileTextSchema,
} satisfies Shape<typeof SUB_ITEM>);
const fileReservationSchema = z.strictObject({
  id: idSchema.optional(),
  delegation: idSchema,
  wording: fileTextSchema,
  state: z.enum(['open', 'lifted']).optional(),
  at: instantSchema.optional(),
} satisfies Shape<typeof RESERVATION>);
export type FileReservation = z.infer<typeof fileReservationSchema>;

const fileRecommendationSchema = z.strictObject({
  id: idSchema.optional(),
  group: idSchema,
  text: fileTextSchema,
  subItems: z.array(fileSubItemSchema).max(100).optional(),
  /** Ids of delegations. */
  proposers: rec.proposers.optional(),
  mappings: z
    .array(fileReferenceSchema.extend({ role: z.enum(['primary', 'secondary']).optional() }))
    .max(50)
    .optional(),
  themes: rec.themes.optional(),
  state: rec.state.optional(),
  positions: z
    .array(z.strictObject({ delegation: idSchema, position: positionSchema }))
    .max(2_000)
    .optional(),
  reservations: z.array(fileReservationSchema).max(200).optional(),
  lineage: rec.lineage.optional(),
  frozenNumber: rec.frozenNumber,
  deleted: rec.deleted.optional(),
  agendaItem: rec.agendaItem,
  capturedAt: instantSchema.optional(),
} satisfies Shape<typeof RECOMMENDATION>);
export type FileRecommendation = z.infer<typeof fileRecommendationSchema>;

const contribution = contributionSchema.shape;
const fileContributionSchema = z.strictObject({
  id: idSchema.optional(),
  delegation: idSchema.optional(),
  text: contribution.text,
  recommendations: contribution.recommendations.optional(),
  agendaItem: idSchema.optional(),
  at: instantSchema.optional(),
} satisfies Shape<typeof CONTRIBUTION>);

/** What was planned; times that ran, lists of speakers and moderators' names stay where they are. */
const item = agendaItemSchema.shape;
const fileAgendaItemSchema = z.strictObject({
  id: idSchema,
  kind: item.kind,
  number: item.number.optional(),
  numberTyped: item.numberTyped,
  title: fileTextSchema,
  moderatedBy: item.moderatedBy,
  plannedMinutes: item.plannedMinutes,
  day: item.day,
  turnSeconds: item.turnSeconds,
} satisfies Shape<typeof AGENDA_ITEM>);

const delegation = delegationSchema.shape;
const fileDelegationSchema = z.strictObject({
  id: idSchema,
  kind: delegation.kind,
  code: delegation.code,
  name: delegation.name,
  printedName: delegation.printedName,
} satisfies Shape<typeof DELEGATION>);

const meeting = meetingSchema.shape;
const fileMeetingSchema = z.strictObject({
  ...meeting,
  endsOn: daySchema.optional(),
  place: meeting.place.optional(),
  host: meeting.host.optional(),
  chairs: z.array(presidingBodySchema).max(MOST_CHAIRS).optional(),
} satisfies Shape<typeof MEETING>);

const settings = documentSettingsSchema.shape;
const fileDocumentSchema = z.strictObject({
  style: idSchema,
  nature: settings.nature.optional(),
  status: settings.status.optional(),
  statusNote: settings.statusNote,
  issue: issueSchema.pick({ on: true }).optional(),
  correction: settings.correction,
  delegationOrder: settings.delegationOrder,
  circulated: settings.circulated.optional(),
  circulatedAs: settings.circulatedAs,
  /** The house style's fields by id, each a list of paragraphs. */
  fields: z.record(idSchema, z.array(fileTextSchema).max(200)).optional(),
} satisfies Shape<typeof DOCUMENT>);

/** The plan mapped to, first. Without version and hash: as this machine has it. */
const filePinSchema = z.strictObject({
  id: idSchema,
  version: z.string().max(40).optional(),
  hash: z.string().max(128).optional(),
});

const ofWorkshop = {
  id: idSchema.optional(),
  createdAt: instantSchema.optional(),
  meeting: fileMeetingSchema,
  languages: workshopSchema.shape.languages,
  courtesy: workshopSchema.shape.courtesy,
  attribution: workshopSchema.shape.attribution.optional(),
  frameworks: z.array(filePinSchema).max(10).optional(),
  document: fileDocumentSchema,
  delegations: z.array(fileDelegationSchema).max(2_000).optional(),
  groups: z.array(fileGroupSchema).max(2_000).optional(),
  recommendations: z.array(fileRecommendationSchema).max(20_000).optional(),
  agenda: z.array(fileAgendaItemSchema).max(500).optional(),
  contributions: z.array(fileContributionSchema).max(20_000).optional(),
} satisfies Shape<typeof WORKSHOP>;

/**
 * The workshop file (`.rapporteur`, or `.json`): what two secretariats exchange. Ordered arrays instead of the stored
 * state's records; no private notes, no people's names or contacts, no drafts.
 */
export const workshopFileSchema = z.strictObject({
  $schema: z.string().max(1_000).optional(),
  format: z.literal(FILE_FORMAT),
  schema: z.number().int().min(1).max(FILE_SCHEMA),
  ...ofWorkshop,
  /** Says that the writer left out who proposed, supported or reserved what, though it was known there. */
  leftOut: z.array(z.literal('attribution')).max(1).optional(),
});
export type WorkshopFile = z.infer<typeof workshopFileSchema>;

/** The published JSON Schema of what may be written by hand or by another program. */
export function workshopFileJsonSchema(): unknown {
  const schema = z.toJSONSchema(workshopFileSchema, { io: 'input' });
  return {
    title: 'Rapporteur workshop file',
    description: `Schema ${FILE_SCHEMA} of .rapporteur files.`,
    ...schema,
  };
}
