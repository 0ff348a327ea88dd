import type { AttributionErased } from '../../core/contract/erasing';
import { catalogues } from '../../core/messages/catalogues';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { INTERFACE_LANGUAGES } from '../../core/model/interfaceLanguage';
import type { Reservation } from '../../core/model/recommendation';
import type { Archive } from '../../workspace/archive/archive';
import { METADATA_FILE, TEXT_FILE, type PackageMetadata } from '../../workspace/archive/packages/package';
import type { AttributionErasure } from '../../workspace/erasing/attributionErasures';
import type { HostContext } from '../requests/context';

/** Why a package was replaced, in every language of the interface. */
const REASON = Object.fromEntries(
  INTERFACE_LANGUAGES.map((language) => [language, catalogues[language].archive.attributionErased]),
);

/**
 * Replaces each package of a workshop by one without attribution, one after the other. A package that cannot be made
 * anew is kept and listed; after a disk fault the rest waits (`archive.redactionWaits`).
 */
export async function replacePackages(
  context: HostContext,
  { workshop, whose, at }: AttributionErasure,
  job: string,
): Promise<AttributionErased | Refusal> {
  const { archive, jobs, desk, catalogue, options, now } = context;
  const outcome: AttributionErased = { replaced: [], kept: [] };
  if (isRefusal(archive)) return redactionWaits(archive);
  const own = await archive.packagesOf(workshop);
  if (isRefusal(own)) return redactionWaits(own);
  for (const summary of own) {
    const id = summary.package;
    const content = await archive.packages.content(id);
    const text = await archive.packages.text(id);
    const files = await payloadOf(archive, summary.package);
    if (isRefusal(content) || isRefusal(text) || isRefusal(files)) {
      outcome.kept.push(id);
      continue;
    }
    const { metadata } = content;
    const redacted = await jobs.run(
      job,
      {
        kind: 'redactPackage',
        package: id,
        files,
        document: metadata.document,
        language: metadata.language,
        text,
        ...(summary.replacedBy && { replacedBy: summary.replacedBy }),
        reservations: await reservationsAt(context, metadata),
        ...{ whose, catalogue, now: now() },
      },
      (step) => desk.publish('job', { job, ...step }),
    );
    if (isRefusal(redacted)) {
      outcome.kept.push(id);
      continue;
    }
    if (!redacted.redacted) continue;
    const { redaction: before, ...said } = metadata;
    const added = await archive.supersede({
      ...said,
      ...redacted.redacted,
      redaction: {
        on: at.slice(0, 10),
        of: id,
        ...(before && { earlier: [before.of, ...(before.earlier ?? [])] }),
        reason: REASON,
      },
      software: `Rapporteur ${options.shell.version}`,
    });
    if (isRefusal(added)) return redactionWaits(added);
    outcome.replaced.push(added.package);
  }
  return outcome;
}

/** That the packages are not all replaced yet, and why. */
export function redactionWaits(cause: Refusal): Refusal {
  return refuse('archive.redactionWaits', { reason: cause });
}

/** What somebody put into the package; its own description and text are made anew. */
async function payloadOf(
  archive: Archive,
  id: string,
): Promise<{ path: string; bytes: Uint8Array }[] | Refusal> {
  const files = await archive.files(id);
  if (isRefusal(files)) return files;
  const payload: { path: string; bytes: Uint8Array }[] = [];
  for (const { path } of files) {
    if (path === METADATA_FILE || path === TEXT_FILE) continue;
    const bytes = await archive.read(id, path);
    if (isRefusal(bytes)) return bytes;
    payload.push({ path, bytes });
  }
  return payload;
}

/** Reservations of the issued wording as the journal has them, which was erased from before. */
async function reservationsAt(
  { ledgers }: HostContext,
  { workshop, revision }: PackageMetadata,
): Promise<Record<string, Reservation[]>> {
  const session = await ledgers.get({ scope: 'workshop', id: workshop });
  if (isRefusal(session) || revision === undefined) return {};
  const state = revision === session.rev ? session.state : await session.stateBefore(revision);
  return Object.fromEntries(
    Object.values(state?.recommendations ?? {}).map(({ id, reservations }) => [id, reservations]),
  );
}
