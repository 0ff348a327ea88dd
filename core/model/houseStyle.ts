import { z } from 'zod';
import { lookSchema } from '../looks/look';
import { ROLES, roleLook } from '../looks/roleLooks';
import { byLanguage, languageSchema } from './languageSchema';
import { idSchema } from './ids';
import { emblemFields } from './emblem';
import { FIELD_NAMES } from './text';

const labels = byLanguage(z.string().max(2_000));

/** A field that set-up asks for when this style is chosen; its value lives in `document.fields[id]`. */
export const styleFieldSchema = z.strictObject({
  id: idSchema,
  label: labels,
  hint: labels.optional(),
  /** `line` one paragraph; `paragraphs` several; `domain` a domain number of the workshop's plan. */
  kind: z.enum(['line', 'paragraphs', 'domain']),
  required: z.boolean(),
  /** Offered when a workshop is set up; `{date}`, `{date:ordinal}`, `{place}`, `{host}`, `{states}` … become fields. */
  suggestion: labels.optional(),
});
export type StyleField = z.infer<typeof styleFieldSchema>;

const roleSchema = z.enum(ROLES.filter((role) => roleLook(role).inStyles));

/** The blocks a style is made of, in printing order. A sixth style needs no programmer; a new kind of block does. */
export const styleBlockSchema = z.discriminatedUnion('block', [
  /**
   * Every paragraph of a field, in one role. `prefix` is printed before the first ("Subject: "); with `following`,
   * those after the first are a list with that bullet.
   */
  z.strictObject({
    block: z.literal('field'),
    field: idSchema,
    role: roleSchema,
    prefix: labels.optional(),
    following: z.string().min(1).max(3).optional(),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
  }),
  /** A fixed line that the style itself owns. */
  z.strictObject({ block: z.literal('line'), role: roleSchema, text: labels }),
  /** The meeting's title in one role, after a `prefix` ("Conclusions of the "). */
  z.strictObject({ block: z.literal('meetingTitle'), role: roleSchema, prefix: labels.optional() }),
  /** Issuing bodies side by side, then place and date, then reference numbers: a borderless table. */
  z.strictObject({
    block: z.literal('masthead'),
    /** Each column lists the fields it prints, top to bottom. */
    columns: z
      .array(
        z.strictObject({
          width: z.number().positive(),
          align: z.enum(['left', 'center', 'right']),
          fields: z.array(
            z.strictObject({ field: idSchema, role: roleSchema, bold: z.literal(true).optional() }),
          ),
        }),
      )
      .min(1)
      .max(4),
  }),
  /** By which body the text was approved, and when, where that is recorded and no field says it already (`unless`). */
  z.strictObject({ block: z.literal('statusNote'), role: roleSchema, unless: idSchema.optional() }),
  /** Groups in order: heading, reference line, recommendations. */
  z.strictObject({ block: z.literal('groups') }),
  /** A domain of the plan printed from the framework: definition, objectives, actions. */
  z.strictObject({
    block: z.literal('framework'),
    domainField: idSchema,
    /** The heading over the domain's definition. */
    definition: labels,
  }),
  /** The list of participants, as an annex on a new page; printed only when asked for. */
  z.strictObject({ block: z.literal('participants'), title: labels }),
]);
export type StyleBlock = z.infer<typeof styleBlockSchema>;

export const numberingSchema = z.strictObject({
  /** How recommendations are marked when their group says `number`. `%` stands for the number. */
  pattern: z.string().max(10),
  bullet: z.string().max(3),
  subItem: z.strictObject({
    format: z.enum(['letter', 'roman', 'arabic', 'bullet']),
    pattern: byLanguage(z.string().max(10)),
  }),
});

/**
 * How the line under a heading cites the plan: "With reference to the {plan} {dash} {references}". The words
 * "Action", "Actions" come from the plan itself (the Cadiz plan has areas where Marrakesh has domains).
 */
export const referenceLineSchema = z.strictObject({
  pattern: labels,
  /** The dash a new group starts with. */
  dash: z.enum(['-', '–', '—']),
});

/** A house style: data that `core` interprets and a secretariat can add to. */
export const houseStyleSchema = z.strictObject({
  id: idSchema,
  version: z.string().max(40),
  name: labels,
  description: labels,
  languages: z.array(languageSchema).min(1),
  /** What the document is in one or two words, for file names: "Conclusions". */
  shortName: labels,
  /** Issuing body for the file's core properties. */
  issuingBody: labels,
  /** Fields that say who issues it where that differs from one document to the next: the short name, or else the bodies. */
  issuerFields: z
    .strictObject({ short: idSchema.optional(), bodies: z.array(idSchema).min(1).max(4) })
    .optional(),
  /** Left of the page number; absent: the issuing body. */
  footer: labels.optional(),
  ...emblemFields,
  fields: z.array(styleFieldSchema),
  blocks: z.array(styleBlockSchema),
  numbering: numberingSchema,
  referenceLine: referenceLineSchema.nullable(),
  /** How proposers follow a text when the workshop attributes by delegation; absent: "({names})". */
  proposers: labels.optional(),
  /** How a correction is numbered, offered for a person to confirm: `%` stands for the number. Absent: "Corr.%". */
  correctionNumber: z.string().max(40).includes('%').optional(),
  /** Set-up starts a workshop of this style with these. */
  defaults: z.strictObject({
    groupMarker: z.enum(['number', 'bullet', 'none']),
    groupNumbering: z.enum(['continue', 'restart']),
    groupLevel: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    headings: z.boolean(),
  }),
  /** Heading role of a group by its level. */
  groupHeadings: z.strictObject({
    '1': z.enum(['heading1', 'heading2', 'heading3']),
    '2': z.enum(['heading1', 'heading2', 'heading3']),
    '3': z.enum(['heading1', 'heading2', 'heading3']),
  }),
  look: lookSchema,
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;

/** Names of inline fields a suggestion may hold, as `{name}`. */
export const SUGGESTION_FIELDS = FIELD_NAMES;
