/** What a .docx says, read from its bytes alone. */
export interface DocxReading {
  /** Paragraphs and tables of the body, in order. */
  body: (ReadParagraph | ReadTable)[];
  /** Every paragraph of the body in reading order, those of tables included. */
  paragraphs: ReadParagraph[];
  sections: ReadSection[];
  /** One entry per header or footer part, in order of their names. */
  headers: ReadParagraph[][];
  footers: ReadParagraph[][];
  properties: ReadProperties;
  /** Names of the styles defined in the file, by id. */
  styles: Map<string, string>;
}

export interface ReadParagraph {
  kind: 'paragraph';
  /** Style id; empty when the paragraph names none. */
  style: string;
  /** Visible text without the computed label; "\n" for a line break, "\t" for a tab. */
  text: string;
  spans: Span[];
  /** Numbering instance and level, when numbered. */
  numId?: number;
  level?: number;
  /** The mark Word will print before the text, computed from numbering.xml. */
  label?: string;
  /** Starts a new page. */
  newPage: boolean;
  bookmarks: string[];
  /** Instructions of its fields ("REF _rec_… \r \h", "PAGE"). */
  fields: string[];
}

/** Neighbouring text of one look. */
export interface Span {
  text: string;
  bold: boolean;
  italic: boolean;
  superscript: boolean;
  /** Character style id; empty for none. */
  style: string;
  /** BCP 47 tag; empty when the run names none. */
  language: string;
}

export interface ReadTable {
  kind: 'table';
  style: string;
  /** Column widths in twips. */
  grid: number[];
  rows: { header: boolean; cells: ReadParagraph[][] }[];
}

/** Kinds of header and footer a section names ("default", "first", "even"). */
export interface ReadSection {
  headers: string[];
  footers: string[];
  differentFirstPage: boolean;
}

export interface ReadProperties {
  title: string;
  subject: string;
  creator: string;
  lastModifiedBy: string;
  language: string;
  created: string;
  modified: string;
  /** `cp:contentStatus`: whether the text is in force. */
  validity: string;
  /** Properties of docProps/custom.xml, in their order. */
  further: { name: string; value: string }[];
}
