import { isDeepStrictEqual } from 'node:util';
import type { DeskApi } from '../../core/contract';
import type { DocumentInput } from '../../core/document/interpret/interpret';
import { issuerOf } from '../../core/document/issuer';
import { documentEdition } from '../../core/edition/edition';
import { workshopFileName } from '../../core/exchange/fileName';
import { writeWorkshopFile } from '../../core/exchange/write';
import { ARCHIVED } from '../../core/ledger/undo';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import type { StatedCorrection, Workshop } from '../../core/model/workshop';
import type { Archive } from '../../workspace/archive/archive';
import { folderOfId } from '../../workspace/files/safeNames';
import { gather } from '../documents/gather';
import type { Rendered } from '../jobs/tasks/renderEdition';
import { HOST } from '../ledgers/currentActor';
import { issuedState } from '../ledgers/issuedState';
import type { HostContext } from '../requests/context';

type Replacer = (key: string, value: unknown) => unknown;

const json = (value: unknown, replace?: Replacer) =>
  new TextEncoder().encode(`${JSON.stringify(value, replace, 2)}\n`);

/** A plan is kept for good with the sources of its wordings, and without the person who checked them here. */
const withoutCheckers: Replacer = (key, value) => (key === 'checkedBy' ? undefined : value);

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
      bytes: json(framework, withoutCheckers),
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

type Asked = Parameters<DeskApi['archiveDocument']>[0];

/** States the day of issue, where it is asked for with the package. */
function stateIssue(
  { ledgers, queue, currentActor }: HostContext,
  { workshop, issuedOn, correction }: Asked,
): Promise<Refusal | undefined> {
  return queue.run(async () => {
    if (issuedOn === undefined) return undefined;
    const session = await ledgers.get({ scope: 'workshop', id: workshop });
    if (isRefusal(session)) return session;
    const [command, payload] = issueStep(session.state, issuedOn, correction);
    const stated = await session.run(command, payload, HOST, currentActor.context(HOST.actor));
    return isRefusal(stated) ? stated : undefined;
  });
}

/** Draws the document as it was issued and puts it into the archive. */
export async function archiveDocument(
  context: HostContext,
  archive: Archive,
  asked: Asked,
): Promise<{ package: string } | Refusal> {
  const { jobs, desk, options, now, queue, ledgers } = context;
  const { workshop, language, style, allowMissing, contributions = false, job } = asked;
  const unstated = await stateIssue(context, asked);
  if (unstated) return unstated;
  for (;;) {
    const session = await ledgers.get({ scope: 'workshop', id: workshop });
    if (isRefusal(session)) return session;
    const issued = await issuedState(session, language);
    if (isRefusal(issued)) return issued;
    const edition = documentEdition({ workshop, language, style, allowMissing });
    const material = await gather(context, edition, issued);
    if (isRefusal(material)) return material;
    const { input } = material;
    const rendered = await jobs.run(job, { kind: 'render', material, format: 'docx' }, (step) =>
      desk.publish('job', { job, ...step }),
    );
    if (isRefusal(rendered)) return rendered;
    const added = await queue.run(async () => {
      if (!(await ledgers.isCurrent(session)) || isOtherIssue(session.state, issued)) return 'again';
      const about = aboutPackage(input, { rendered, language, contributions });
      const software = `Rapporteur ${options.shell.version}`;
      const summary = await archive.add({ ...about, archivedAt: now(), software });
      if (!isRefusal(summary)) await noteArchived(context, workshop, summary.package);
      return summary;
    });
    // Something was erased while it was drawn, or the issue taken back or issued anew: it is looked at again.
    if (added === 'again') continue;
    return isRefusal(added) ? added : { package: added.package };
  }
}

/** Whether the text is not issued any more as it was when its wording was read: day, revision and correction are one issue. */
function isOtherIssue({ document: now }: Workshop, { document: drawn }: Workshop): boolean {
  const issueOf = ({ status, issue, correction }: Workshop['document']) => [status, issue, correction];
  return !isDeepStrictEqual(issueOf(now), issueOf(drawn));
}

interface Drawn {
  rendered: Rendered;
  language: Language;
  contributions: boolean;
}

/** What the package says of itself, and what is in it. */
function aboutPackage(input: DocumentInput, { rendered, language, contributions }: Drawn) {
  const { id, meeting, document } = input.workshop;
  const inLanguage = (names: Partial<Record<string, string>>) =>
    names[language] ?? Object.values(names)[0] ?? '';
  return {
    workshop: id,
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
    document: rendered.name,
    organisation: issuerOf(input.style, document.fields, language),
    files: payload(input, rendered, contributions),
    text: rendered.text,
  };
}
