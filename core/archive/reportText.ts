import { catalogues } from '../messages/catalogues';
import type { InterfaceLanguage } from '../model/interfaceLanguage';
import { fillIn } from '../messages/explain';
import {
  hasProblems,
  type ArchiveReport,
  type CheckedPackage,
  type HeadCheck,
  type InventoryProblem,
} from './report';
import { packageIssueInWords, validityInWords } from './packageIssueText';

const wordsIn = (language: InterfaceLanguage) => catalogues[language].archive;

/** What is wrong with a package, one sentence part each. */
export function problemsInWords(
  { problems }: Pick<CheckedPackage, 'problems'>,
  language: InterfaceLanguage = 'en',
): string[] {
  return problems.map(({ problem, path }) => fillIn(wordsIn(language).problems[problem], { path }));
}

/** What is wrong with a package, and whether a later issue replaced it, in one line. */
export function wrongInWords(checked: CheckedPackage, language: InterfaceLanguage = 'en'): string {
  const standing = checked.issue && validityInWords(checked.issue, { language });
  return `${problemsInWords(checked, language).join(wordsIn(language).between)}.${standing === undefined ? '' : ` ${standing}`}`;
}

export function inventoryProblemInWords(
  { problem, line }: InventoryProblem,
  language: InterfaceLanguage = 'en',
): string {
  return fillIn(wordsIn(language).inventoryProblems[problem], { line });
}

export function headCheckInWords({ found, given }: HeadCheck, language: InterfaceLanguage = 'en'): string {
  return fillIn(wordsIn(language).headChecks[found], { given });
}

/** "…: whole, 5 files; issued 2019-11-04; archived 2019-11-05". */
export function wholeInWords(checked: CheckedPackage, language: InterfaceLanguage = 'en'): string {
  const { package: id, files } = checked;
  const { one, other } = wordsIn(language).whole;
  const words = new Intl.PluralRules(language).select(files) === 'one' ? one : other;
  return fillIn(words, { id, files, said: issuePart(checked, language) });
}

function issuePart({ issue }: CheckedPackage, language: InterfaceLanguage): string {
  return issue
    ? packageIssueInWords(issue, language)
        .map((part) => `${wordsIn(language).between}${part}`)
        .join('')
    : '';
}

/** What verifying proves, and what it does not. */
export function honestLine(language: InterfaceLanguage = 'en'): string {
  return wordsIn(language).honest;
}

/** The end of the inventory, for somebody to keep elsewhere. */
export function inventoryLine({ inventory }: ArchiveReport, language: InterfaceLanguage = 'en'): string {
  const { lines, head } = inventory;
  const words = wordsIn(language);
  return lines === 0 ? words.noInventory : fillIn(words.inventory, { lines, head });
}

/** What a report is called as a file. */
export const reportName = (language: InterfaceLanguage) => wordsIn(language).fileName;

/** A dated report as plain text: what is wrong first, then every package. */
export function reportText(report: ArchiveReport, language: InterfaceLanguage = 'en'): string {
  const { at, packages, inventory, headCheck } = report;
  const words = wordsIn(language);
  const wrong = packages.filter(({ problems }) => problems.length > 0);
  const replaced = packages.filter(({ issue }) => issue?.replacedBy).length;
  const whole = packages.filter(({ problems }) => problems.length === 0);
  return `${[
    words.title,
    fillIn(words.at, { at: at.replace('T', ' ').replace(/\.\d+Z$|Z$/, '') }),
    '',
    fillIn(words.count, { count: packages.length, wrong: wrong.length }),
    ...(replaced > 0 ? [fillIn(words.replacedCount, { count: replaced })] : []),
    ...(headCheck ? [headCheckInWords(headCheck, language)] : []),
    ...inventory.problems.map((problem) => inventoryProblemInWords(problem, language)),
    ...wrong.flatMap((each) => [
      fillIn(words.package, { id: each.package, said: issuePart(each, language) }),
      ...problemsInWords(each, language).map((problem) => `    ${problem}`),
    ]),
    hasProblems(report) ? words.restore : words.allWell,
    '',
    ...whole.map((each) => wholeInWords(each, language)),
    '',
    inventoryLine(report, language),
    words.honest,
  ].join('\n')}\n`;
}
