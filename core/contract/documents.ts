import { z } from 'zod';
import { interfaceLanguageSchema } from '../model/interfaceLanguageSchema';
import type { ArchiveVerified } from '../archive/report';
import type {
  FileHandle,
  PackageFile,
  PackageReport,
  PackagesFound,
  PackagesListed,
  PrintedFile,
  SavedFile,
} from './answers';
import { editionSchema } from '../edition/edition';
import { formatSchema, isMadeIn } from '../edition/formats';
import type { Refusal } from '../messages/refusal';
import { daySchema, idSchema } from '../model/ids';
import { languageSchema } from '../model/languageSchema';
import { statedCorrectionSchema } from '../model/workshop';
import { nothing, request, text, type Requests } from './request';

/** What is issued, and the archive of what was. */
export const documentRequests = {
  /**
   * Any document as a file, made in the background; progress comes as `job` events under the id given. Names leave the
   * people file only by this, and by choice.
   */
  exportEdition: request<FileHandle | Refusal>()(
    z
      .strictObject({ edition: editionSchema, format: formatSchema, job: idSchema })
      .refine(({ edition, format }) => isMadeIn(edition, format)),
  ),
  cancelJob: request<null>()(z.strictObject({ job: idSchema })),
  /** Desktop: asks where and writes it. Browser: a one-time address to download. */
  saveFile: request<SavedFile | Refusal>()(z.strictObject({ file: idSchema })),
  /** A finished PDF, to be printed: desktop: in the system's program for it; browser: a one-time address to open. */
  printFile: request<PrintedFile | Refusal>()(z.strictObject({ file: idSchema })),

  /** Answers with the package that is there, if this issue is archived in that language already. */
  archiveDocument: request<{ package: string } | Refusal>()(
    z.strictObject({
      workshop: idSchema,
      language: languageSchema,
      /** Default: the workshop's own style. */
      style: idSchema.optional(),
      /** Print missing and stale texts marked, rather than refuse. */
      allowMissing: z.boolean(),
      job: idSchema,
      /** The day of issue, where the workshop does not say it yet. */
      issuedOn: daySchema.optional(),
      /** The correction in hand is issued first, on that day, under this number. */
      correction: statedCorrectionSchema.optional(),
      /** Whether what was said goes into the package too. */
      contributions: z.boolean().optional(),
    }),
  ),
  listPackages: request<PackagesListed | Refusal>()(nothing),
  /** Words, all of which are to be found; "a phrase"; begin* for what begins so. Asked again while packages are pending. */
  searchPackages: request<PackagesFound | Refusal>()(z.strictObject({ words: text(10_000) })),
  /** Every package and the inventory, in the background; `head` is one that somebody kept. The report is a file, too. */
  verifyArchive: request<ArchiveVerified | Refusal>()(
    z.strictObject({ job: idSchema, language: interfaceLanguageSchema, head: text(200).optional() }),
  ),
  verifyPackage: request<PackageReport | Refusal>()(z.strictObject({ package: idSchema })),
  listPackageFiles: request<PackageFile[] | Refusal>()(z.strictObject({ package: idSchema })),
  openPackageFile: request<FileHandle | Refusal>()(z.strictObject({ package: idSchema, path: text(500) })),
} satisfies Requests;
