import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { PackageContent, PackageSummary } from './package';

/** A package as it is listed; by its id alone, and with the reason, where it could not be read. */
export function summaryOf(id: string, content: PackageContent | Refusal): PackageSummary {
  if (isRefusal(content)) {
    const unknown = { workshop: '', place: '', date: '', language: '', style: '', archivedAt: '' };
    return { package: id, title: id, ...unknown, document: '', bytes: 0, files: 0, unreadable: content };
  }
  const { metadata, files, bytes } = content;
  const { workshop, title, place, date, language, style, document } = metadata;
  const { endsOn, issuedOn, revision, correction, redaction } = metadata;
  return {
    package: id,
    ...{ workshop, title, place, date, language, style, document, issuedOn, revision, correction, redaction },
    ...(endsOn !== undefined && { endsOn }),
    archivedAt: metadata.archivedAt,
    files,
    bytes,
  };
}
