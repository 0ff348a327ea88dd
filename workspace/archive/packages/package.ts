import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from '../../../core/model/ids';
import { byLanguage, languageSchema } from '../../../core/model/languageSchema';
import { correctionSchema } from '../../../core/model/workshop';
import type { PackageSummary, Redaction } from '../../../core/contract/answers';

export type { PackageSummary };

/** The day and the reason, which names nobody; `of` is the package that was destroyed, `earlier` those before that one. */
const redactionSchema = z.object({
  on: daySchema,
  of: idSchema,
  earlier: z.array(idSchema).max(1_000).optional(),
  reason: byLanguage(z.string().max(1_000)),
}) satisfies z.ZodType<Redaction>;

const described = z.object({
  workshop: idSchema,
  title: z.string().max(4_000),
  place: z.string().max(300),
  /** First day of the meeting. */
  date: daySchema,
  /** Its last day. */
  endsOn: daySchema.optional(),
  language: languageSchema,
  style: idSchema,
  /** The name of the document's file in `data/`. */
  document: z.string(),
  /** The day of issue, as somebody stated it. */
  issuedOn: daySchema.optional(),
  /** Revision of the workshop's journal whose wording it is; absent for one that came from a file. */
  revision: z.number().int().optional(),
  correction: correctionSchema.optional(),
  /** What was lawfully taken out of it after it was archived, and the package that it takes the place of. */
  redaction: redactionSchema.optional(),
  /** Whether the workshop file in it holds what was said. */
  contributions: z.boolean().optional(),
  archivedAt: instantSchema,
});

/** What a package says of itself, in `data/metadata.json`. In layout 1 the moment of archiving was called `issuedAt`. */
const packageMetadataSchema = z.preprocess(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'package' in value &&
    value.package === 1 &&
    'issuedAt' in value
      ? { ...value, archivedAt: value.issuedAt }
      : value,
  described.extend({ package: z.literal([1, 2]) }),
);
export type PackageMetadata = z.infer<typeof described>;

/** What a text says as a package's `metadata.json`; undefined where it is none. */
export function readMetadata(text: string): PackageMetadata | undefined {
  try {
    return packageMetadataSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a package is listed by: what it says of itself, how many files lie below `data/`, and their bytes together. */
export interface PackageContent {
  metadata: PackageMetadata;
  files: number;
  bytes: number;
}

/** A document to be archived. */
export interface Deposit extends PackageMetadata {
  /** The organisation that issues it, for `bag-info.txt`. */
  organisation: string;
  /** Software that made it, "Rapporteur 0.1.0". */
  software: string;
  /** The .docx, the workshop file, the framework: by their names in `data/`, one of them `document`. */
  files: { path: string; bytes: Uint8Array }[];
  /** The document's plain text: kept as `data/document.txt`, and what searches look through. */
  text: string;
}

/** Names of our own in `data/`. */
export const METADATA_FILE = 'metadata.json';
export const TEXT_FILE = 'document.txt';
