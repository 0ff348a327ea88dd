import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from '../../core/model/ids';
import { languageSchema } from '../../core/model/language';

/** What a package says of itself, in `data/metadata.json`. */
export const packageMetadataSchema = z.object({
  /** Layout of the package, for whoever reads it in twenty years. */
  package: z.literal(1),
  workshop: idSchema,
  title: z.string().max(4_000),
  place: z.string().max(300),
  /** First day of the meeting. */
  date: daySchema,
  language: languageSchema,
  style: idSchema,
  issuedAt: instantSchema,
  /** The name of the document's file in `data/`. */
  document: z.string(),
});
export type PackageMetadata = z.infer<typeof packageMetadataSchema>;

/** A document to be archived. */
export interface Deposit extends Omit<PackageMetadata, 'package'> {
  /** The organisation that issues it, for `bag-info.txt`. */
  organisation: string;
  /** Software that made it, "Rapporteur 0.1.0". */
  software: string;
  /** The .docx, the workshop file, the framework: by their names in `data/`, one of them `document`. */
  files: { path: string; bytes: Uint8Array }[];
  /** The document's plain text: kept as `data/document.txt`, and what searches look through. */
  text: string;
}

export interface PackageSummary extends Omit<PackageMetadata, 'package' | 'workshop' | 'document'> {
  package: string;
  /** Bytes of the payload. */
  bytes: number;
  /** The payload, paths relative to `data/`. */
  files: { path: string; bytes: number }[];
}

/** Names of our own in `data/`. */
export const METADATA_FILE = 'metadata.json';
export const TEXT_FILE = 'document.txt';
