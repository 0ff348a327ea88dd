import { TABLE_LOOKS } from '../../looks/tables';
import { roleLook } from '../../looks/roleLooks';
import type { Look } from '../../looks/look';
import type { Language } from '../../model/language';
import { CHANGES_WORDS } from '../changes/words';
import { CORRECTION_WORDS } from '../correctionWords';
import { inBothLanguages } from '../letterhead';
import type { Block, Cell, DocumentTree, DraftMark, Inline, Paragraph, Table } from '../tree';
import { textOf } from '../visibleText';
import { isSign } from '../wording';
import { WORDS } from '../words';
import { pairsOf, type Pair } from './pairs';

/**
 * A document in two languages: each paragraph beside its other language, with one number for both. Both trees are of one
 * workshop in one house style. The numbers are typed, since a number of Word's own belongs to one paragraph alone.
 */
export function sideBySide(left: DocumentTree, right: DocumentTree): DocumentTree {
  const look = lookOf(left.look);
  const tree: DocumentTree = {
    ...left,
    look,
    properties: {
      ...left.properties,
      title: both(left.properties.title, right.properties.title),
      subject: both(left.properties.subject, right.properties.subject),
    },
    footer: {
      left: both(left.footer.left, right.footer.left),
      pageWords: {
        before: both(left.footer.pageWords.before, right.footer.pageWords.before),
        between: both(left.footer.pageWords.between, right.footer.pageWords.between),
        after: both(left.footer.pageWords.after, right.footer.pageWords.after),
      },
    },
    ...(left.emblems && { emblems: inBothLanguages(left.emblems, right.emblems ?? []) }),
    blocks: parallelBlocks(left, right, look),
  };
  const mark = markOfBoth(left, right);
  return mark ? { ...tree, draftMark: mark } : tree;
}

/** Where one language alone lacks something, the whole is a draft in both, under its number. */
export function markOfBoth(left: DocumentTree, right: DocumentTree): DraftMark | undefined {
  const mark = left.draftMark ?? right.draftMark;
  if (!mark) return undefined;
  const { draft } = WORDS[left.draftMark ? left.language : right.language];
  const labelIn = (language: Language) => mark.label.replace(draft, () => WORDS[language].draft);
  return {
    label: both(labelIn(left.language), labelIn(right.language)),
    stamp: both(mark.stamp, right.draftMark?.stamp ?? mark.stamp),
  };
}

/** The blocks of two documents set side by side; tables that are no masthead follow whole, in one language after the other. */
export function parallelBlocks(left: DocumentTree, right: DocumentTree, look: Look): Block[] {
  const [one, other] = [partsOf(left.blocks), partsOf(right.blocks)];
  return one.flatMap(({ texts, table }, index): Block[] => {
    const across = other[index];
    const rows = pairsOf(texts, across?.texts ?? []).map((pair) => rowOf(pair, left, right));
    const tables = [table, across?.table].flatMap((each) => each ?? []);
    if (rows.length === 0) return tables;
    const number = numberWidth(rows, look);
    const text = (look.page.width - look.margins.left - look.margins.right - number) / 2;
    const columns = [number, text, text];
    const head = headOf(left, right);
    return [{ kind: 'table', role: 'parallel', columns, headerRows: 1, rows: [head, ...rows] }, ...tables];
  });
}

/** Two columns want narrow sides, smaller type and even spaces between words. */
function lookOf(look: Look): Look {
  const { margins } = look;
  const sides = { left: Math.min(margins.left, SIDE), right: Math.min(margins.right, SIDE) };
  return { ...look, margins: { ...margins, ...sides }, bodySize: look.bodySize - 1, justify: false };
}
/** Millimetres beside the text. */
const SIDE = 18;

interface Part {
  texts: Block[];
  table?: Table;
}

/** What stands before each table, and the table. A masthead is text: its cells are read one after the other. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ texts: [] }];
  for (const block of blocks) {
    const part = parts.at(-1);
    if (block.kind === 'paragraph' || block.role === 'masthead') part?.texts.push(block);
    else {
      if (part) part.table = block;
      parts.push({ texts: [] });
    }
  }
  return parts;
}

function headOf(left: DocumentTree, right: DocumentTree): Cell[] {
  const head = (text: string, language = left.language): Cell => ({
    blocks: [
      {
        kind: 'paragraph',
        role: 'tableHeader',
        inlines: [{ kind: 'text', text }],
        ...(language !== left.language && { language }),
      },
    ],
  });
  return [
    head(both(CHANGES_WORDS[left.language].number, CHANGES_WORDS[right.language].number)),
    head(nameOf(left.language)),
    head(nameOf(right.language), right.language),
  ];
}

/** "Français": a language in its own words, as the head of a column. */
export function nameOf(language: Language): string {
  const name = CORRECTION_WORDS[language].languages[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function rowOf({ left, right }: Pair, one: DocumentTree, other: DocumentTree): Cell[] {
  return [
    { blocks: numberOf(left, right) },
    { blocks: left ? [textCell(left, one, other)] : [] },
    { blocks: right ? [textCell(right, other, one)] : [] },
  ];
}

/** The number of both; sub-items are lettered as each language does, and say both where they differ. */
function numberOf(left: Paragraph | undefined, right: Paragraph | undefined): Paragraph[] {
  const owner = left ?? right;
  const label = both(labelOf(left), labelOf(right));
  if (!owner || label === '') return [];
  const { role, source } = owner;
  return [{ kind: 'paragraph', role, inlines: [{ kind: 'text', text: label }], ...(source && { source }) }];
}

/** "Subject:" is no number: it stays before its text. */
const isWords = ({ role }: Paragraph) => roleLook(role).labelRoom !== undefined;
const labelOf = (paragraph: Paragraph | undefined) =>
  paragraph && !(paragraph.list?.format === 'frozen' && isWords(paragraph))
    ? (paragraph.list?.label ?? '')
    : '';

/**
 * A paragraph in its column. Where its text is missing and stands in the other column already, only what says so is printed.
 */
function textCell(paragraph: Paragraph, own: DocumentTree, beside: DocumentTree): Paragraph {
  const { role, inlines, source, list } = paragraph;
  const isThereAlready = paragraph.language === beside.language;
  const signs = inlines.filter((inline) => isSign(inline, WORDS[own.language]));
  const text = isThereAlready && signs.length > 0 ? signs : inlines;
  const language = isThereAlready && signs.length > 0 ? own.language : (paragraph.language ?? own.language);
  const words: Inline[] =
    list?.format === 'frozen' && isWords(paragraph) ? [{ kind: 'text', text: `${list.label} ` }] : [];
  return {
    kind: 'paragraph',
    role,
    inlines: [...words, ...text],
    language,
    ...(source && { source }),
  };
}

/** Room for the longest number, in millimetres. */
function numberWidth(rows: readonly Cell[][], { bodySize }: Look): number {
  const labels = rows.map(([cell]) => textOf(cell?.blocks[0]?.inlines ?? []).length);
  const longest = Math.max(LEAST, ...labels);
  const points = longest * SIGN * bodySize + 2 * TABLE_LOOKS.parallel.sides + 2;
  return points * (25.4 / 72);
}
/** Signs: "No. / N°" in the small type of a header. */
const LEAST = 7;
const SIGN = 0.55;

/** What both languages say, once where they say the same. White space at the ends stays outside. */
function both(one: string, other: string): string {
  if (one.trim() === other.trim() || other.trim() === '') return one;
  if (one.trim() === '') return other;
  return `${one.trimEnd()} / ${other.trimStart()}`;
}
