import type { DeskRequests } from '../../core/contract';
import type { DocumentInput } from '../../core/document/interpret/interpret';
import { reportFileName, workshopFileName } from '../../core/exchange/fileName';
import { writeWorkshopFile } from '../../core/exchange/write';
import { reportName, reportText } from '../../core/archive/reportText';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { ARCHIVED } from '../../core/ledger/undo';
import type { StatedCorrection, Workshop } from '../../core/model/workshop';
import { diskName } from '../../core/text/diskName';
import type { Archive } from '../../workspace/archive/archive';
import { isHead } from '../../workspace/archive/inventory/line';
import { folderOfId } from '../../workspace/files/safeNames';
import { archiveFolder } from '../../workspace/library/layout';
import { documentInput } from '../documents/documentInput';
import type { Handlers } from '../requests/door';
import { issuedState } from '../ledgers/issuedState';
import type { Rendered } from '../jobs/tasks/renderDocument';
import { HOST } from '../ledgers/atWork';
import type { HostContext } from '../requests/context';

type ArchiveRequests = Pick<
  DeskRequests,
  | 'archiveDocument'
  | 'listPackages'
  | 'searchPackages'
  | 'verifyArchive'
  | 'verifyPackage'
  | 'openPackageFile'
>;

const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** What goes into a package: the document, the workshop as a file, and the plans and house style that made it. */
function payload(
  { workshop, frameworks, style }: DocumentInput,
  { name, bytes }: Rendered,
  contributions: boolean,
) {
  return [
    { path: name, bytes },
    { path: workshopFileName(workshop), bytes: json(writeWorkshopFile(workshop, { contributions })) },
    ...frameworks.map((framework) => ({
      path: `frameworks/${folderOfId(framework.id)}.json`,
      bytes: json(framework),
    })),
    { path: `documents/${folderOfId(style.id)}.json`, bytes: json(style) },
  ];
}

/** How the day of issue is stated: of a correction in hand by issuing it, of an issued text by itself. */
function issueStep(
  { document }: Workshop,
  issuedOn: string,
  correction: StatedCorrection | undefined,
): [command: string, payload: unknown] {
  return correction && document.status === 'corrected'
    ? ['document.setStatus', { status: 'issued', issuedOn, correction }]
    : ['document.stateIssue', { issuedOn }];
}

/** From now on the issue is not undone: a correction is opened. The package stands, whether this can be written or not. */
async function noteArchived({ ledgers, now }: HostContext, id: string, name: string): Promise<void> {
  const session = await ledgers.get({ scope: 'workshop', id });
  if (!isRefusal(session)) await session.note(ARCHIVED, HOST, now(), { package: name });
}

/** Reading all of it is not for the process that answers every window. */
function verifyTask({ library, now }: HostContext, asked: { only?: string; head?: string | undefined }) {
  const { only, head } = asked;
  return {
    kind: 'verifyArchive' as const,
    order: {
      archive: archiveFolder(library.path),
      at: now(),
      ...(only !== undefined && { only }),
      ...(head !== undefined && { head }),
    },
  };
}

/** Issued documents as packages that never change: added, listed, searched by words, verified, opened. */
export function archiveHandlers(context: HostContext): Handlers<ArchiveRequests> {
  const { archive } = context;
  if (!isRefusal(archive)) return handlersOf(context, archive);
  const closed = async () => archive;
  return {
    archiveDocument: closed,
    listPackages: closed,
    searchPackages: closed,
    verifyArchive: closed,
    verifyPackage: closed,
    openPackageFile: closed,
  };
}

function handlersOf(context: HostContext, archive: Archive): Handlers<ArchiveRequests> {
  const { jobs, files, desk, options, now, newId, queue, ledgers, atWork } = context;
  return {
    archiveDocument: async ({ workshop, language, style, allowMissing, contributions = false, ...asked }) => {
      const { job, issuedOn, correction } = asked;
      const session = await ledgers.get({ scope: 'workshop', id: workshop });
      if (isRefusal(session)) return session;
      if (issuedOn !== undefined) {
        const stated = await queue.run(() =>
          session.run(...issueStep(session.state, issuedOn, correction), HOST, atWork.context(HOST.actor)),
        );
        if (isRefusal(stated)) return stated;
      }
      const issued = await issuedState(session, language);
      if (isRefusal(issued)) return issued;
      const present = await documentInput(context, { workshop, language, style, allowMissing });
      if (isRefusal(present)) return present;
      const input = { ...present, workshop: issued };
      const rendered = await jobs.run(job, { kind: 'render', input, format: 'docx' }, (step) =>
        desk.publish('job', { job, ...step }),
      );
      if (isRefusal(rendered)) return rendered;
      const { meeting, document } = input.workshop;
      const inLanguage = (names: Partial<Record<string, string>>) =>
        names[language] ?? Object.values(names)[0] ?? '';
      const added = await archive.add({
        workshop,
        title: inLanguage(meeting.title),
        place: inLanguage(meeting.place),
        date: meeting.startsOn,
        language,
        style: input.style.id,
        ...(meeting.endsOn !== meeting.startsOn && { endsOn: meeting.endsOn }),
        ...(document.issue?.on !== undefined && { issuedOn: document.issue.on }),
        ...(document.issue?.rev !== undefined && { revision: document.issue.rev }),
        ...(document.correction && { correction: document.correction }),
        contributions,
        archivedAt: now(),
        document: rendered.name,
        organisation: inLanguage(input.style.issuingBody),
        software: `Rapporteur ${options.shell.version}`,
        files: payload(input, rendered, contributions),
        text: rendered.text,
      });
      if (isRefusal(added)) return added;
      await queue.run(() => noteArchived(context, workshop, added.package));
      return { package: added.package };
    },
    listPackages: async () => archive.list(),
    searchPackages: async ({ words }) => archive.search(words),
    verifyArchive: async ({ job, language, head }) => {
      if (head !== undefined && !isHead(head)) return refuse('archive.noHead', { head });
      const report = await jobs.run(job, verifyTask(context, { head }), (step) =>
        desk.publish('job', { job, ...step }),
      );
      if (isRefusal(report)) return report;
      const name = reportFileName(reportName(language), report.at);
      const file = files.put(name, new TextEncoder().encode(reportText(report, language)));
      const wrong = report.packages.filter(({ problems }) => problems.length > 0);
      return { report: { ...report, packages: wrong }, count: report.packages.length, file };
    },
    verifyPackage: async ({ package: id }) => {
      const report = await jobs.run(newId(), verifyTask(context, { only: id }), () => undefined);
      if (isRefusal(report)) return report;
      const [verified] = report.packages;
      if (!verified) return refuse('archive.unknown', { id });
      return { valid: verified.problems.length === 0, ...verified, verifiedAt: report.at };
    },
    openPackageFile: async ({ package: id, path }) => {
      const bytes = await archive.read(id, path);
      return isRefusal(bytes) ? bytes : files.put(diskName(path.split('/').at(-1) ?? path), bytes);
    },
  };
}
