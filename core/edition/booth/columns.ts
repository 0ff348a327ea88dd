import { nameOf } from '../../document/parallel/sideBySide';
import { inEach, line, paragraphsIn } from '../../document/people/printedPeople';
import type { Cell, Inline, Paragraph, Table } from '../../document/tree';
import { sign } from '../../document/wording';
import { WORDS } from '../../document/words';
import type { Language } from '../../model/language';

type InLanguage = (language: Language) => string;

/** A heading in both languages, each in its own; said once where they say the same. */
export function headingInBoth(
  languages: readonly Language[],
  textIn: InLanguage,
  role: Paragraph['role'],
): Paragraph {
  const inlines = inEach(languages, textIn).flatMap(({ language, text }, index): Inline[] => [
    ...(index > 0 ? [{ kind: 'text' as const, text: ' / ' }] : []),
    { kind: 'text', text, ...(language !== languages[0] && { language }) },
  ]);
  return { kind: 'paragraph', role, inlines, keepWithNext: true };
}

/** A paragraph of a column, in the language of that column. */
function inColumn(paragraph: Paragraph, language: Language, [main]: readonly Language[]): Paragraph {
  return language === main ? paragraph : { ...paragraph, language };
}

/** "Français" above a column in French. */
export function languageHead(language: Language, languages: readonly Language[]): Cell {
  return { blocks: [inColumn(line(nameOf(language), 'tableHeader'), language, languages)] };
}

/** The head of a column whose words stand in every language. */
export function headInEach(languages: readonly Language[], textIn: InLanguage): Cell {
  return { blocks: paragraphsIn(languages, 'tableHeader', textIn) };
}

/** A cell in each language; nothing typed is an empty one. */
export function cellInEach(languages: readonly Language[], textIn: InLanguage): Cell {
  const said = paragraphsIn(languages, 'tableCell', textIn);
  return { blocks: said.length > 0 ? said : [line('', 'tableCell')] };
}

/** A word in the column of its language. */
export function wordCell(
  language: Language,
  languages: readonly Language[],
  text: string,
  marks: { italic?: true } = {},
): Cell {
  return { blocks: [inColumn(line(text, 'tableCell', marks), language, languages)] };
}

/**
 * What stands in the column of a language that lacks it: that it lacks, and the text of another one where no column has that.
 * @param there the language and the text that are known instead
 */
export function lackingCell(
  language: Language,
  languages: readonly Language[],
  there: { language: Language; text: string },
): Cell {
  const lacks = sign(WORDS[language].notTranslated, 'missing');
  const inlines: Inline[] = languages.includes(there.language)
    ? [{ ...lacks, text: lacks.text.trim() }]
    : [lacks, { kind: 'text', text: there.text, mark: 'missing', language: there.language }];
  const cell: Paragraph = { kind: 'paragraph', role: 'tableCell', inlines };
  return { blocks: [inColumn(cell, language, languages)] };
}

/** A list in rows with a head that comes again on each page. */
export function listTable(columns: number[], head: Cell[], rows: Cell[][], groupStarts?: number[]): Table {
  return {
    kind: 'table',
    role: 'annex',
    columns,
    headerRows: 1,
    rows: [head, ...rows],
    ...(groupStarts && { groupStarts }),
  };
}
