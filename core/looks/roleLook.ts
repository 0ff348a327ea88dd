/** Points, or a share of the house style's space after a paragraph. */
export type Space = number | { share: number };

/** How the paragraphs of one role are set. What is absent is as in the body: `setRole` fills it in. */
export interface RoleLook {
  /** Word's paragraph style: its id in the file, its name in Word's list, and the id of the one that Enter goes on with. */
  style: { id: string; name: string; next?: string };
  /** Its depth as a heading: 0 the title of the document, 1 to 3 the headings of its parts. */
  outline?: 0 | 1 | 2 | 3;
  /** Whether a house style may give this role to its blocks. */
  inStyles?: true;
  /** Space before (absent: none) and after (absent: one share); `line` is a multiple of the font's own line. */
  space?: { before?: Space; after?: Space; line?: number };
  type?: {
    /** Heading font and colour. */
    heading?: true;
    /** Points added to the size of the body. */
    size?: number;
    bold?: true;
    italic?: true;
    /** RRGGBB. */
    color?: string;
    /** Points between letters. */
    letterSpacing?: number;
  };
  /** `text` is as the house style sets text: justified or not. */
  align?: 'text' | 'center';
  /** Points from the sides of the text; `afterLabel` counts from where the text of a numbered item begins. */
  indent?: { left: number; right?: number; afterLabel?: true };
  /** Room for the typed label of its first paragraph ("Subject:"), in sizes of the body: all its lines begin after it. */
  labelRoom?: number;
  /** A line along the left side in the heading colour, and its gap from the text, in points. */
  edge?: { width: number; gap: number };
  /** Lines above and below. */
  rules?: { width: number; gap: number; color: string };
  /** Shade behind it, as RRGGBB. */
  fill?: string;
  /** Stays on the page of what follows. */
  keepWithNext?: true;
  /** Is not divided between pages. */
  keepWhole?: true;
  /** Set strong where there are no sizes and fonts to set it apart (Markdown). */
  strong?: true;
}
