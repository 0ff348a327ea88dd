import type { PackageSummary } from '../../core/contract';
import { hasProblems } from '../../core/archive/report';
import {
  headCheckInWords,
  honestLine,
  inventoryLine,
  inventoryProblemInWords,
  wrongInWords,
  wholeInWords,
} from '../../core/archive/reportText';
import { packageIssueInWords } from '../../core/archive/packageIssueText';
import { refuse } from '../../core/messages/refusal';
import { openReadOnly, archiveMissing } from '../../host/archive/readOnlyArchive';
import { addToArchive } from './addToArchive';
import { done, lineOf, misused, oneLine, refused, type Outcome } from '../io/outcome';
import type { Setting } from '../io/setting';
import { withHost } from '../io/withHost';

const NOTHING_FOUND =
  'Nothing found. Only whole words are found: try fewer, or add * to find words by their beginning (repatri*).';

/** Actions that only read the archive: they need no lock and work beside an open window. */
const READING: Record<string, (setting: Setting, words: string[]) => Promise<Outcome>> = {
  list,
  search,
  verify,
};

/** `archive add|list|search|verify`: the library's archive. To add, the library must not be open elsewhere. */
export async function archive(setting: Setting): Promise<Outcome> {
  const [name = '', ...words] = setting.line.words;
  const read = Object.hasOwn(READING, name) ? READING[name] : undefined;
  if (read) {
    const missing = await archiveMissing(setting.library);
    return missing ? refused(missing, setting.library) : read(setting, words);
  }
  if (name !== 'add') return misused('archive is followed by add, list, search or verify.');
  return withHost(setting, (desk) => addToArchive(desk, setting, words));
}

async function list(setting: Setting, words: string[]): Promise<Outcome> {
  if (words.length > 0) return misused('archive list takes no further words.');
  const packages = await openReadOnly(setting.library).list();
  const unreadable = packages.flatMap((each) => (each.unreadable ? [lineOf(each.unreadable)] : []));
  return done(packages.map(packageLine), unreadable);
}

async function search(setting: Setting, words: string[]): Promise<Outcome> {
  if (words.length === 0) return misused('archive search needs words.');
  const found = await openReadOnly(setting.library).search(words.join(' '));
  const err = found.unreadable.map((each) => lineOf(each));
  if (found.hits.length === 0) err.push(NOTHING_FOUND);
  return done(
    found.hits.flatMap((hit) => [
      packageLine(hit),
      `    ${oneLine(hit.excerpt).replace(/⟦([^⟧]*)⟧/g, '[[$1]]')}`,
    ]),
    err,
  );
}

async function verify({ library, line, now }: Setting, words: string[]): Promise<Outcome> {
  const [only, ...more] = words;
  const { head } = line;
  if (more.length > 0) return misused('archive verify takes one package at most.');
  const beside = openReadOnly(library);
  if (head !== undefined && !beside.isHead(head)) return refused(refuse('archive.noHead', { head }));
  const report = await beside.verify({
    at: now,
    ...(only !== undefined && { only }),
    ...(head !== undefined && { head }),
  });
  if (only !== undefined && report.packages.length === 0)
    return refused(refuse('archive.unknown', { id: only }));
  const out: string[] = [];
  const err: string[] = [];
  const { headCheck } = report;
  if (headCheck) (headCheck.found === 'held' ? out : err).push(headCheckInWords(headCheck));
  err.push(...report.inventory.problems.map((problem) => inventoryProblemInWords(problem)));
  for (const each of report.packages) {
    const { package: id, problems } = each;
    if (problems.length === 0) out.push(wholeInWords(each));
    else err.push(`${id}: NOT as it was archived: ${wrongInWords(each)} Restore it from a second copy.`);
  }
  if (only === undefined) out.push(inventoryLine(report), honestLine());
  return { code: hasProblems(report) ? 1 : 0, out: out.map(oneLine), err: err.map(oneLine) };
}

/** One package: its id, meeting and language, then the days it was issued, corrected and archived, and whether it is in force. */
function packageLine(each: PackageSummary): string {
  const { package: id, date, place, title, language, archivedAt } = each;
  if (archivedAt === '') return `${id}  cannot be read`;
  return oneLine([id, date, place, `${title} (${language})`, ...packageIssueInWords(each)].join('  '));
}
