import { refuse, type Refusal } from '../../messages/refusal';
import { fold } from '../../directory/fold';
import type { Framework, PlanReference } from '../../model/framework';
import { daySchema } from '../../model/ids';
import { LANGUAGES, type Language } from '../../model/language';
import { headingReader } from './headings';
import type { LooseParagraph, PlanText, PlanTextEntry } from './planText';
import { withinLimits } from './withinLimits';

type Column = 'level' | 'number' | 'language' | 'text' | 'source' | 'checkedBy' | 'checkedOn' | Language;

/** What a column can be called, folded. */
const NAMES: Record<Column, readonly string[]> = {
  level: ['level', 'niveau', 'type', 'nivel'],
  number: ['number', 'no', 'n', 'numero', 'place', 'action'],
  language: ['language', 'langue', 'lingua', 'idioma'],
  text: [
    'text',
    'texte',
    'wording',
    'official text',
    'official wording',
    'libelle',
    'texte officiel',
    'texto',
  ],
  source: ['source', 'fonte', 'fuente'],
  checkedBy: ['checked by', 'checker', 'verifie par'],
  checkedOn: ['checked on', 'date', 'verifie le'],
  en: ['en', 'english', 'anglais'],
  fr: ['fr', 'french', 'francais'],
  pt: ['pt', 'portuguese', 'portugais', 'portugues'],
  es: ['es', 'spanish', 'espagnol', 'espanol'],
};
const COLUMNS = Object.keys(NAMES) as Column[];

/** Which column holds what, by the first row; null where that row names neither a number nor a text. */
function columnsIn(row: readonly string[]): Partial<Record<Column, number>> | null {
  const found: Partial<Record<Column, number>> = {};
  row.forEach((cell, at) => {
    const column = COLUMNS.find((each) => NAMES[each].includes(fold(cell)));
    if (column) found[column] ??= at;
  });
  const hasText = found.text !== undefined || LANGUAGES.some((language) => found[language] !== undefined);
  return found.number !== undefined && hasText ? found : null;
}

/** Whether rows are a table of a plan's wordings: their first one names the columns. */
export function isPlanTable(cells: readonly string[][]): boolean {
  return columnsIn(cells[0] ?? []) !== null;
}

/**
 * A table with a row for each wording: its level ("action"), number, language, text, and where they are there source,
 * checker and day; or with a column of texts for each language. A number may be said in full ("Action 15"), too.
 */
export function readPlanTable(cells: readonly string[][], levels: Framework['levels']): PlanText | Refusal {
  const columns = columnsIn(cells[0] ?? []);
  if (!columns) return refuse('planText.columns');
  const place = placeReader(levels);
  const entries: PlanTextEntry[] = [];
  const loose: LooseParagraph[] = [];

  cells.slice(1).forEach((row, index) => {
    const line = index + 2;
    const cell = (column: Column) => (row[columns[column] ?? -1] ?? '').trim();
    const said = place(cell('level'), cell('number'), columns.number === actionColumn(cells[0] ?? []));
    const day = daySchema.safeParse(cell('checkedOn')).data;
    const facts = {
      ...(cell('source') !== '' && { source: cell('source') }),
      ...(cell('checkedBy') !== '' && { checkedBy: cell('checkedBy') }),
      ...(day !== undefined && { checkedOn: day }),
    };
    const named = languageOf(cell('language'));
    const texts: { text: string; language?: Language }[] = [
      { text: cell('text'), ...(named && { language: named }) },
      ...LANGUAGES.map((language) => ({ text: cell(language), language })),
    ];
    for (const { text, language } of texts) {
      if (text === '') continue;
      const isClear = said && (cell('language') === '' || language !== undefined);
      if (isClear) entries.push({ ...said, text, line, ...(language && { language }), ...facts });
      else loose.push({ text: [...row].join(' · '), line, joint: '\n', isDefinition: false });
    }
  });
  if (entries.length === 0) return refuse('planText.columns');
  return withinLimits({ form: 'table', entries, loose });
}

function actionColumn(header: readonly string[]): number {
  return header.findIndex((cell) => fold(cell) === 'action');
}

/** Reads "action" and "15", or "Action 15" in one cell; null where the level or the number is not said. */
function placeReader(levels: Framework['levels']) {
  const heading = headingReader(levels);
  return (
    level: string,
    number: string,
    isActions: boolean,
  ): { level: PlanReference['level']; number: string } | null => {
    const bare = /^\d{1,4}(?:\.\d{1,3}){0,2}[a-z]?$/iu.test(number);
    const whole = heading(bare ? `${level === '' && isActions ? 'action' : level} ${number}` : number);
    if (whole && whole.rest === '') return { level: whole.level, number: whole.number };
    const exact = (['domain', 'objective', 'action'] as const).find(
      (each) => each === fold(level) || (level === '' && isActions && each === 'action'),
    );
    return bare && exact ? { level: exact, number } : null;
  };
}

function languageOf(said: string): Language | undefined {
  const spelled = fold(said);
  return LANGUAGES.find((language) => NAMES[language].includes(spelled));
}
