import type { DeskRequests } from '../../core/contract';
import { reportFileName } from '../../core/exchange/fileName';
import { reportName, reportText } from '../../core/archive/reportText';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { diskName } from '../../core/text/diskName';
import type { Archive } from '../../workspace/archive/archive';
import { isHead } from '../../workspace/archive/inventory/line';
import { archiveFolder } from '../../workspace/library/layout';
import { archiveDocument } from './archiveDocument';
import type { Handlers } from '../requests/endpoint';
import type { HostContext } from '../requests/context';

type ArchiveRequests = Pick<
  DeskRequests,
  | 'archiveDocument'
  | 'listPackages'
  | 'searchPackages'
  | 'verifyArchive'
  | 'verifyPackage'
  | 'listPackageFiles'
  | 'openPackageFile'
>;

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
    listPackageFiles: closed,
    openPackageFile: closed,
  };
}

function handlersOf(context: HostContext, archive: Archive): Handlers<ArchiveRequests> {
  const { jobs, files, desk, newId } = context;
  return {
    archiveDocument: (asked) => archiveDocument(context, archive, asked),
    listPackages: async () => archive.list(),
    searchPackages: async ({ words }) => archive.search(words),
    verifyArchive: async ({ job, language, head }) => {
      if (head !== undefined && !isHead(head)) return refuse('archive.noHead', { head });
      const gone = await archive.gone();
      if (gone) return gone;
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
    listPackageFiles: ({ package: id }) => archive.files(id),
    openPackageFile: async ({ package: id, path }) => {
      const bytes = await archive.read(id, path);
      return isRefusal(bytes) ? bytes : files.put(diskName(path.split('/').at(-1) ?? path), bytes);
    },
  };
}
