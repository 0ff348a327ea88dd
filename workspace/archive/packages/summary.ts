import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { PackageContent, PackageSummary } from './package';

/** A package as it is listed; by its id alone, and with the reason, where it could not be read. */
export function summaryOf(id: string, content: PackageContent | Refusal): PackageSummary {
  if (isRefusal(content)) {
    const unknown = { workshop: '', place: '', date: '', language: '', style: '', archivedAt: '' };
    return { package: id, title: id, ...unknown, bytes: 0, files: [], unreadable: content };
  }
  const { metadata, files } = content;
  const { workshop, title, place, date, language, style } = metadata;
  const { endsOn, issuedOn, revision, correction, redaction } = metadata;
  return {
    package: id,
    ...{ workshop, title, place, date, language, style, issuedOn, revision, correction, redaction },
    ...(endsOn !== undefined && { endsOn }),
    archivedAt: metadata.archivedAt,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files,
  };
}
