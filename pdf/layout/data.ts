/**
 * What the Typst program draws: plain data, all lengths in points unless said, colours as RRGGBB. What there are thousands of
 * says only what it has: a field that is undefined does not reach the program.
 */
export interface PageData {
  title: string;
  description: string;
  author: string;
  language: string;
  /** Year, month, day, hour, minute, second, UTC. */
  date: number[];
  /** Millimetres. */
  page: { width: number; height: number; top: number; right: number; bottom: number; left: number };
  /** From the edge of the paper to header and footer, in millimetres. */
  frameDistance: number;
  font: FontData;
  size: number;
  /** Size of a superscript, as a part of the size of the text beside it. */
  superscript: number;
  hyphenate: boolean;
  /** Numbers beside the lines, anew on each page: their gap from the text; null for none. */
  lineNumberGap: number | null;
  draft: { label: string; stamp: string } | null;
  /** At the top of every page after the first. */
  runningHeader: string | null;
  footer: { left: string; before: string; between: string; after: string };
  frame: {
    size: number;
    color: string;
    labelColor: string;
    labelSpacing: number;
    ruleWidth: number;
    ruleGap: number;
    ruleColor: string;
  };
  /** Emblems of the first page and of those after it; null where the style has none. */
  emblems: { first: FrameData; later: FrameData; type: TypeData } | null;
  /** Types of paragraphs, which name them by their places here. */
  types: TypeData[];
  blocks: BlockData[];
}

/** Rows of emblems at the head and the foot of a page, in millimetres; `at` is from that edge of the paper. */
export interface FrameData {
  /** From the upper edge of the paper to the text, and from the lower one. */
  text: { head: number; foot: number };
  head: { at: number; height: number; cells: EmblemData[] } | null;
  foot: { at: number; height: number; cells: EmblemData[] } | null;
}

/** A place in a row; without a file nothing is drawn in it. Millimetres. */
export interface EmblemData {
  width: number;
  align: 'left' | 'center' | 'right';
  /** Where its image is given to the compiler; null for none. */
  file: string | null;
  image: { width: number; height: number; alt: string };
  /** Space above each statement. */
  gap: number;
  statements: { text: string; language: string }[];
}

/** Families in the order in which a sign is looked for, and the height of the first one's line as a multiple of the size. */
export interface FontData {
  families: string[];
  line: number;
}

export type BlockData = ParagraphData | ListData | PlainListData | TableData | { kind: 'pageBreak' };

export interface ParagraphData {
  kind: 'paragraph';
  /** Space above it; left out at the top of a page. */
  above: number;
  /** Its place among the types of the page. */
  type: number;
  /** Depth as a heading, from 1. */
  heading: number | undefined;
  language: string | undefined;
  isRightToLeft: true | undefined;
  align: 'left' | 'justify' | 'center' | 'right';
  left: number | undefined;
  right: number | undefined;
  edge: LineData | undefined;
  rules: LineData | undefined;
  fill: string | undefined;
  keepWithNext: true | undefined;
  keepWhole: true | undefined;
  /** Name of the place that references lead to. */
  target: string | undefined;
  inlines: InlineData[];
}

export interface TypeData {
  font: FontData;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  letterSpacing: number;
  /** Multiple of the font's own line. */
  line: number;
}

export interface LineData {
  width: number;
  gap: number;
  color: string;
}

export interface ListData {
  kind: 'list';
  above: number;
  isBulleted: boolean;
  items: ItemData[];
}

export interface ItemData {
  label: string;
  /** From the side of what the list stands in to the label, and from there to the text. */
  indent: number;
  hanging: number;
  /** Type of the label: that of the item's first paragraph. */
  type: number;
  /** Space between it and the next item. */
  below: number;
  blocks: BlockData[];
}

/** A list of numbered items that are one plain paragraph each, all of one type. */
export interface PlainListData {
  kind: 'plainList';
  above: number;
  indent: number;
  hanging: number;
  type: number;
  isJustified: boolean;
  items: (Pick<ItemData, 'label' | 'below'> & Pick<ParagraphData, 'target' | 'inlines'>)[];
}

export interface TableData {
  kind: 'table';
  above: number;
  /** It only sets things beside each other: no table to a screen reader. */
  isLayout: boolean;
  /** Relative widths. */
  columns: number[];
  headerRows: number;
  /** Space at both sides of a cell's text. */
  sides: number;
  /** A row of headings stays on the page of the row after it. */
  rows: { height: number; isGroupStart: boolean; isHeading: boolean; cells: CellData[] }[];
  lines: Record<'edge' | 'rows' | 'columns' | 'group', { width: number; color: string } | null>;
  headerFill: string | null;
  /** Its rows go on over the end of a page. */
  isDivided: boolean;
}

export interface CellData {
  /** Space above its first paragraph and below its last. */
  top: number;
  bottom: number;
  paragraphs: ParagraphData[];
}

/** A run of text that looks like those beside it is its text alone. */
export type InlineData =
  | string
  | {
      kind: 'text';
      /** In pieces where a word in it is longer than a line: a line may end between them. */
      text: string | string[];
      bold: true | undefined;
      italic: true | undefined;
      raised: true | undefined;
      fill: string | undefined;
      line: 'under' | 'through' | undefined;
      /** When it differs from the paragraph's. */
      language: string | undefined;
      /** Address on the web. */
      link: string | undefined;
    }
  | { kind: 'break' }
  | { kind: 'reference'; text: string; target: string };
