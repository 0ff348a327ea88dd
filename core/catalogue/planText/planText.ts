import type { Framework, PlanReference } from '../../model/framework';
import type { Language } from '../../model/language';

/** The words that a text gives one place of a plan, as they stand there. */
export interface PlanTextEntry {
  level: PlanReference['level'];
  number: string;
  /** The definition of this domain; absent: the wording itself. */
  part?: 'definition';
  text: string;
  /** Line of the text, row of the table or place in the file, counted from 1. */
  line: number;
  /** What the file itself says of these words; a plain text says none of it. */
  language?: Language;
  source?: string;
  checkedBy?: string;
  checkedOn?: string;
}

/** A paragraph that belongs to no number: shown, and never put under one unasked. */
export interface LooseParagraph {
  text: string;
  line: number;
  /** The entry that it follows, by its place in `entries`; somebody may say that it goes on there. */
  after?: number;
  /** What stands between the two when it does: a space within a paragraph that was broken into lines. */
  joint: ' ' | '\n';
  isDefinition: boolean;
  /** Of a definition: how many entries stand before it. */
  before?: number;
}

/** The text of a plan as it was read, before it is laid beside what the catalogue has. */
export interface PlanText {
  form: 'text' | 'word' | 'table' | 'json';
  entries: PlanTextEntry[];
  loose: LooseParagraph[];
  /** The plan that the file says it is of. */
  plan?: string;
  /** That plan itself, where the file brings it: it can be made here as it is. */
  whole?: Framework;
  /** The one language in which the text names objectives or actions, where the names tell. */
  language?: Language;
}

/** The most that is read of one text: far above any plan. */
export const PLAN_TEXT_LIMITS = { entries: 2_000, loose: 5_000, text: 20_000 };
