import { catalogues } from '../messages/catalogues';
import type { InterfaceLanguage } from '../model/interfaceLanguage';
import { codeWord } from '../messages/codeWords';
import { fillIn } from '../messages/explain';
import type { PackageIssue } from './packageIssue';

/** How a day is written: as it is stored, or as a window shows it. */
type WriteDay = (iso: string) => string;

interface Wanted {
  language: InterfaceLanguage;
  day?: WriteDay;
}

const asStored: WriteDay = (iso) => iso;
const wordsIn = (language: InterfaceLanguage) => catalogues[language].archive.said;

/** "Corr.1 of 2019-12-01; replaces the text issued 2019-10-24"; undefined of a text that corrects nothing. */
export function correctionInWords(
  { correction }: Pick<PackageIssue, 'correction'>,
  { language, day = asStored }: Wanted,
): string | undefined {
  if (!correction) return undefined;
  const { number, on, replaces } = correction;
  const before = { number: replaces.number, issuedOn: replaces.on };
  const words = wordsIn(language);
  return fillIn(words.correction, {
    number,
    day: day(on),
    issue: issueInWords(before, words.earlier, { language, day }),
  });
}

/** "Replaced by Corr.2", "in force" …; undefined where nothing is known. */
export function validityInWords(
  { correction, replacedBy, behind }: Omit<PackageIssue, 'archivedAt'>,
  { language, day = asStored }: Wanted,
): string | undefined {
  const words = wordsIn(language);
  const later = replacedBy ?? behind;
  if (!later) return correction && words.inForce;
  return fillIn(replacedBy ? words.replaced : words.behind, {
    issue: issueInWords(later, words.later, { language, day }),
    language: codeWord(later.language.toUpperCase(), 'language', language),
  });
}

/** The issue of a package as the parts of one line: day of issue, correction, day of archiving, validity. */
export function packageIssueInWords(said: PackageIssue, language: InterfaceLanguage = 'en'): string[] {
  const words = wordsIn(language);
  return [
    said.issuedOn && fillIn(words.issued, { day: said.issuedOn }),
    correctionInWords(said, { language }),
    said.archivedAt && fillIn(words.archived, { day: said.archivedAt.slice(0, 10) }),
    validityInWords(said, { language }),
  ].flatMap((part) => part || []);
}

function issueInWords(
  { number, issuedOn }: { number?: string | undefined; issuedOn?: string | undefined },
  unknown: string,
  { language, day = asStored }: Wanted,
): string {
  const words = wordsIn(language);
  if (issuedOn === undefined) return number ?? unknown;
  const on = day(issuedOn);
  return number === undefined
    ? fillIn(words.issue, { day: on })
    : fillIn(words.numbered, { number, day: on });
}
