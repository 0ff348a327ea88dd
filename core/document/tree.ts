import type { Look } from '../looks/look';
import type { Mark } from '../looks/marks';
import type { Role } from '../looks/roleLooks';
import type { TableRole } from '../looks/tables';
import type { Image } from '../model/emblem';
import type { Language } from '../model/language';
import type { FieldName } from '../model/text';
import type { ListPosition } from '../queries/listPosition';

/**
 * The document tree: what a workshop and a house style say together, before it becomes Word, HTML,
 * Markdown or plain text. Everything is already computed (numbers, labels, lists of delegations); a
 * writer only draws it.
 */
export interface DocumentTree {
  language: Language;
  /** Id of the house style it was made with. */
  style: string;
  look: Look;
  properties: DocumentProperties;
  /** Present unless the document is issued or adopted: printed in the header of every page. */
  draftMark?: DraftMark;
  /** Official reference numbers at the top of every page after the first, which prints them in its masthead. */
  runningHeader?: string;
  footer: Footer;
  /** Logos at the head and the foot. Absent where the style has none. */
  emblems?: PlacedEmblem[];
  /** Its lines are numbered beside the text, anew on each page; those of tables are not. */
  hasLineNumbers?: true;
  blocks: Block[];
}

/** Core properties of the file. Never the computer's user, never a participant. */
export interface DocumentProperties {
  title: string;
  subject: string;
  /** The issuing body, e.g. "Rabat Process". */
  creator: string;
  /** ISO 8601 instant, UTC. The only time that enters the file. */
  modified: string;
  /** Whether the text is in force, in the document's language. Absent of what is never issued. */
  validity?: string;
  /** Further properties, by the names that a reader sees. */
  further?: { name: string; value: string }[];
}

export interface DraftMark {
  /** "DRAFT", "PROJET" … */
  label: string;
  /** Local date, time and zone of the workshop, already formatted. */
  stamp: string;
}

/** "Page {page} of {pages}", split where the numbers stand; `left` is e.g. the short title. */
export interface Footer {
  left: string;
  pageWords: { before: string; between: string; after: string };
}

/** A logo on the page, with the statements that stand under it. */
export interface PlacedEmblem {
  id: string;
  edge: 'head' | 'foot';
  side: 'left' | 'center' | 'right';
  pages: 'first' | 'all';
  /** Millimetres. */
  height: number;
  image: Image;
  /** Emblems of one id show one image. */
  imageId: string;
  /** What it shows, in the document's language, or in both of its languages. */
  alt: string;
  statements: { text: string; language: Language }[];
}

/** What of a workshop a paragraph comes from. */
export interface Source {
  kind: 'recommendation' | 'group' | 'field' | 'framework' | 'style';
  id: string;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  kind: 'paragraph';
  role: Role;
  inlines: Inline[];
  /** Where it came from, so that a screen can select it and a reader can check it. */
  source?: Source;
  /** When it differs from the document's. */
  language?: Language;
  list?: ListPosition;
  /** Kept on the page of the paragraph after it (headings, reference lines). */
  keepWithNext?: true;
  /** Starts a new page (an annex). */
  pageBreakBefore?: true;
}

export interface Table {
  kind: 'table';
  role: TableRole;
  /** Relative widths; their sum is the text width. */
  columns: number[];
  headerRows: number;
  rows: Cell[][];
  /** The least height of the rows under the header, in millimetres: room to sign in. */
  rowHeight?: number;
  /** Rows, by index, that begin a group of rows: a stronger line stands above them. */
  groupStarts?: number[];
  caption?: Paragraph;
}

export interface Cell {
  blocks: Paragraph[];
  align?: 'left' | 'center' | 'right';
}

export type Inline = TextRun | LineBreak | CrossReference | InlineBracket;

export interface TextRun {
  kind: 'text';
  text: string;
  bold?: true;
  italic?: true;
  superscript?: true;
  /**
   * A value of the meeting that is not entered: its name stands in its place, and such a text is printed by no file. With a
   * mark, one that is entered in another language only.
   */
  gap?: FieldName;
  /** `missing` and `stale` mark a text printed in another language or behind its original, by choice. */
  mark?: Mark;
  /** When it differs from the paragraph's. */
  language?: Language;
  /** The address that it leads to: its own text, as it was typed. */
  link?: string;
}

export interface LineBreak {
  kind: 'break';
}

/** Prints `text` now, and is a live REF field to the recommendation's hidden bookmark in Word. */
export interface CrossReference {
  kind: 'crossReference';
  recommendation: string;
  text: string;
}

/**
 * Square brackets around text not agreed, variants separated by " / ". Who stands behind a variant is already in its
 * inlines where it may be printed; `tag` is the same for a screen.
 */
export interface InlineBracket {
  kind: 'bracket';
  variants: { inlines: TextRun[]; tag: string }[];
}
