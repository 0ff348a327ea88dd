import Papa from 'papaparse';

export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

interface Delimited {
  cells: string[][];
  separator: Separator;
}

/** "sep=;" on the first line is Excel's own way to say it. */
const DECLARED = /^sep=([,;|\t])\r?\n/i;

function parse(text: string, separator: Separator, rows?: number): Papa.ParseResult<string[]> {
  const options = { delimiter: separator, ...(rows !== undefined && { preview: rows }) };
  const result = Papa.parse<string[]>(text, options);
  // A quotation mark never closed would swallow the rest of the list into one cell: then it is an ordinary character.
  const unclosed = result.errors.some(({ code }) => code === 'MissingQuotes');
  return unclosed ? Papa.parse<string[]>(text, { ...options, quoteChar: '\u0000' }) : result;
}

/** How even a separator makes the first rows: the share of rows with the commonest number of cells, if that is 2 or more. */
function evenness(text: string, separator: Separator): number {
  const rows = parse(text, separator, 60).data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...counts.values()) / rows.length;
}

function guess(text: string): Separator {
  let best: Separator = ',';
  let score = 0;
  for (const separator of SEPARATORS) {
    const even = evenness(text, separator);
    if (even > score) [best, score] = [separator, even];
  }
  return best;
}

/**
 * The cells of a list saved as text or pasted from a spreadsheet, with the separator given or the one that makes the
 * evenest table (tab, semicolon, comma, bar). Quoted cells may hold separators and line breaks. Blank rows stay, so
 * that row numbers are those of the file.
 */
export function readDelimited(text: string, separator?: Separator): Delimited {
  const declared = DECLARED.exec(text);
  const rest = declared ? text.slice(declared[0].length) : text;
  const named = SEPARATORS.find((each) => each === declared?.[1]);
  const used = separator ?? named ?? guess(rest);
  const cells = parse(rest, used).data;
  if (cells.at(-1)?.every((cell) => cell === '')) cells.pop();
  return { cells: declared ? [[], ...cells] : cells, separator: used };
}
