import { basename } from 'node:path';
import { version } from '../../package.json';
import type { DeskApi, PackageSummary } from '../../core/contract';
import { isRefusal } from '../../core/ledger/refusal';
import { createHost } from '../../host/createHost';
import { readBounded } from '../../host/files';
import { done, lineOf, misused, oneLine, refused, type Outcome } from '../outcome';
import { LARGEST } from '../readWorkshop';
import type { Setting } from '../setting';

type Work = (desk: DeskApi, setting: Setting, words: string[]) => Promise<Outcome>;

const NOTHING_FOUND =
  'Nothing found. Words are found as a whole: try fewer, or add * for words that begin so (repatri*).';

const WORK: Record<string, Work> = { add, list, search, verify };

/** `archive add|list|search|verify`: the library's archive. The library must not be open elsewhere. */
export async function archive(setting: Setting): Promise<Outcome> {
  const [name = '', ...words] = setting.line.words;
  const work = Object.hasOwn(WORK, name) ? WORK[name] : undefined;
  if (!work) return misused('archive is followed by add, list, search or verify.');
  const host = await createHost({
    library: setting.library,
    templates: setting.templates,
    worker: setting.worker,
    now: () => setting.now,
    shell: { kind: 'desktop', version, save: () => Promise.resolve({ cancelled: true }) },
  });
  if (isRefusal(host)) return refused(host, setting.library);
  try {
    return await work(host.desk.as('command-line'), setting, words);
  } finally {
    await host.close();
  }
}

async function add(desk: DeskApi, setting: Setting, words: string[]): Promise<Outcome> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) return misused('archive add takes one workshop file.');
  const { style, language, allowMissing, update } = setting.line;
  const read = await readBounded(setting.resolve(file), LARGEST);
  if (isRefusal(read)) return refused(read, file);
  const bytes = new Uint8Array(read);
  const workshop = await (await setting.batch()).read(bytes);
  if (Array.isArray(workshop)) return refused(workshop, file);
  const name = basename(file);
  const imported = await desk.importWorkshop({ name, bytes, onKnown: update ? 'update' : 'ask' });
  if (isRefusal(imported)) {
    const hint = imported.refused === 'workshop.known' ? ' Here: --update brings it up to date.' : '';
    const outcome = refused(imported, file);
    return { ...outcome, err: (outcome.err ?? []).map((line) => line + hint) };
  }
  const { issuedOn, contributions } = setting.line;
  const archived = await desk.archiveDocument({
    workshop: imported.workshop,
    language: language ?? workshop.workshop.languages[0] ?? 'en',
    ...(style !== undefined && { style }),
    allowMissing,
    contributions,
    ...(issuedOn !== undefined && { issuedOn }),
    job: 'archive',
  });
  if (isRefusal(archived)) return refused(archived, file);
  return done(
    [archived.package],
    imported.notes.map((note) => `Note: ${note}`),
  );
}

async function list(desk: DeskApi, _setting: Setting, words: string[]): Promise<Outcome> {
  if (words.length > 0) return misused('archive list takes no further words.');
  const packages = await desk.listPackages({});
  const unreadable = packages.flatMap((each) => (each.unreadable ? [lineOf(each.unreadable)] : []));
  return done(packages.map(packageLine), unreadable);
}

async function search(desk: DeskApi, _setting: Setting, words: string[]): Promise<Outcome> {
  if (words.length === 0) return misused('archive search needs words.');
  for (;;) {
    const found = await desk.searchPackages({ words: words.join(' ') });
    if (isRefusal(found)) return refused(found);
    // The first search after an upgrade takes the texts in: it is asked again until all of them were looked through.
    if (found.pending > 0) continue;
    const err = found.unreadable.map((each) => lineOf(each));
    if (found.hits.length === 0) err.push(NOTHING_FOUND);
    if (found.total > found.hits.length)
      err.push(`The best ${found.hits.length} of ${found.total} are listed.`);
    return done(
      found.hits.flatMap((hit) => [
        packageLine(hit),
        `    ${oneLine(hit.excerpt).replace(/⟦([^⟧]*)⟧/g, '[[$1]]')}`,
      ]),
      err,
    );
  }
}

async function verify(desk: DeskApi, _setting: Setting, words: string[]): Promise<Outcome> {
  if (words.length > 1) return misused('archive verify takes one package at most.');
  const packages = words.length === 1 ? words : (await desk.listPackages({})).map((each) => each.package);
  const out: string[] = [];
  const err: string[] = [];
  for (const id of packages) {
    const report = await desk.verifyPackage({ package: id });
    if (isRefusal(report)) return refused(report);
    if (report.valid) out.push(`${id}: whole, ${report.files} files`);
    else
      err.push(
        oneLine(
          `${id}: NOT as it was made: ${report.problems.map(({ problem, path }) => `${path} (${problem})`).join('; ')}. Restore it from a backup.`,
        ),
      );
  }
  return { code: err.length > 0 ? 1 : 0, out, err };
}

function packageLine(each: PackageSummary): string {
  const { package: id, date, place, title, language, archivedAt, replacedBy, behind } = each;
  if (archivedAt === '') return `${id}  cannot be read`;
  const standing =
    replacedBy !== undefined
      ? `  REPLACED by ${replacedBy}`
      : behind !== undefined
        ? `  out of step with the correction ${behind}`
        : '';
  return oneLine(`${id}  ${date}  ${place}  ${title} (${language})${standing}`);
}
