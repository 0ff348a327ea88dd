import type { ListPosition } from '../../../core/queries/listPosition';
import type { CSSProperties } from 'react';
import type { DocumentTree, Look, Paragraph, Role } from '../../../core/document/tree';
import { paragraphsOf } from '../../../core/document/visibleText';

/** Points of the left edge of a list level's text, and how far its label hangs before it. */
export interface Indent {
  left: number;
  hanging: number;
}

interface RoleLook {
  /** Space before and after, in points. */
  before?: number;
  after?: number;
  /** Multiple of the font's own line height. */
  line?: number;
  align?: 'center' | 'text';
  heading?: true;
  /** Added to the body's size, in points. */
  size?: number;
  bold?: true;
  italic?: true;
  quiet?: true;
  rules?: true;
  spaced?: true;
}

const POINTS_PER_MM = 72 / 25.4;
/** A bullet hangs closer than a number does. */
const BULLET: Indent = { left: 6 * POINTS_PER_MM, hanging: 6 * POINTS_PER_MM };

/** What Word makes of each role (the styles of the exported file), in points. */
function looks(look: Look): Record<Role, RoleLook> {
  const share = (part: number) => look.paragraphSpacing * part;
  const heading = (before: number, size: number): RoleLook => {
    return { before, after: share(0.75), line: 1.05, heading: true, bold: true, size };
  };
  return {
    title: { before: 12, after: 10, line: 1.05, align: 'center', heading: true, bold: true, size: 7 },
    subtitle: { after: share(3), line: 1.1, align: 'center', heading: true, size: 2 },
    heading1: heading(18, 3),
    heading2: heading(15, 1.5),
    heading3: heading(12, 0.5),
    referenceLine: { italic: true, quiet: true },
    body: { align: 'text' },
    recommendation: { align: 'text' },
    subItem: { align: 'text', after: share(0.6) },
    closing: { align: 'text', before: share(2) },
    note: { size: -1, quiet: true },
    reservation: { size: -0.5, italic: true },
    mastheadBody: { after: 2, line: 1.05, heading: true, bold: true, size: 0.5 },
    mastheadPlaceDate: { before: 2, after: 2, line: 1.05 },
    mastheadReference: { after: 1, line: 1.05, bold: true },
    mastheadKind: {
      ...{ before: 18, after: 12, line: 1.05, align: 'center', heading: true, bold: true },
      ...{ size: 1.5, rules: true, spaced: true },
    },
    mastheadSubject: { after: 3, line: 1.1 },
    correction: { before: 10, after: 6, line: 1.15 },
    tableHeader: { before: 2.5, after: 2.5, line: 1.05, size: -1, bold: true },
    tableCell: { before: 2, after: 2, line: 1.05, size: -1 },
    caption: { before: 12, after: 5, heading: true, bold: true, size: -0.5 },
  };
}

/** Roles that Word keeps whole and on the page of what follows them. */
export const KEPT: ReadonlySet<Role> = new Set<Role>([
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'referenceLine',
  'mastheadBody',
  'mastheadKind',
  'correction',
  'tableHeader',
  'caption',
]);
/** Roles that are not divided between pages, but need not stay with what follows. */
export const WHOLE: ReadonlySet<Role> = new Set<Role>(['note', 'reservation', 'mastheadSubject']);

/** How the paragraphs of one document are set: a style per role, and the indents its longest labels need. */
export class Typography {
  private readonly roles: Record<Role, RoleLook>;
  private readonly indents: readonly [Indent, Indent, Indent];

  constructor(
    private readonly tree: DocumentTree,
    readonly familyOf: (font: string) => string,
  ) {
    this.roles = looks(tree.look);
    this.indents = indentsFor(tree);
  }

  /** The paper itself: body font and ink. `--natural-…` are set by whoever measured the fonts. */
  paper(): CSSProperties {
    const { bodyFont, bodySize } = this.tree.look;
    return { fontFamily: this.familyOf(bodyFont), fontSize: `${bodySize}pt` };
  }

  indent({ level, format }: ListPosition): Indent {
    return format === 'bullet' && level === 0 ? BULLET : this.indents[level];
  }

  paragraph({ role, list }: Paragraph, align?: 'left' | 'center' | 'right'): CSSProperties {
    const { look } = this.tree;
    const own = this.roles[role];
    const { heading, rules } = own;
    const hang = list && this.indent(list);
    const first = this.indents[0].left;
    const start = hang?.left ?? (role === 'note' ? first : role === 'reservation' ? first + 6 : 0);
    return {
      marginBlock: `${own.before ?? 0}pt ${own.after ?? look.paragraphSpacing}pt`,
      lineHeight: `calc(${own.line ?? look.lineSpacing} * var(${heading ? '--natural-heading' : '--natural-body'}))`,
      textAlign:
        align ??
        (own.align === 'center' ? 'center' : own.align === 'text' && look.justify ? 'justify' : 'left'),
      fontSize: `${look.bodySize + (own.size ?? 0)}pt`,
      ...(heading && { fontFamily: this.familyOf(look.headingFont), color: `#${look.headingColor}` }),
      ...(own.bold && { fontWeight: 700 }),
      ...(own.italic && { fontStyle: 'italic' }),
      ...(own.quiet && { color: '#595959' }),
      ...(own.spaced && { letterSpacing: '1pt' }),
      ...(start > 0 && { paddingInlineStart: `${start}pt` }),
      ...(hang && { textIndent: `-${hang.hanging}pt` }),
      ...(rules && { borderBlock: '0.5pt solid #a6a6a6', paddingBlock: '6pt' }),
      ...(role === 'correction' && {
        padding: '2pt 6pt',
        // As Word's F2F2F2 on white; darker than whatever the paper is on this screen.
        background: 'rgb(0 0 0 / 5%)',
        borderInlineStart: `3pt solid #${look.headingColor}`,
      }),
      ...(role === 'reservation' && {
        marginInlineStart: `${start - 6}pt`,
        paddingInlineStart: '6pt',
        borderInlineStart: `1.5pt solid #${look.headingColor}`,
      }),
    };
  }
}

/** Room for the longest label of each level in steps of 2.5 mm, as the exported file has it. */
function indentsFor({ blocks, look }: DocumentTree): [Indent, Indent, Indent] {
  const longest = [0, 0, 0];
  for (const { list } of paragraphsOf(blocks)) {
    if (list) longest[list.level] = Math.max(longest[list.level] ?? 0, list.label.length);
  }
  const step = 2.5 * POINTS_PER_MM;
  const hanging = longest.map((length, level) => {
    const needed = look.bodySize * (0.52 * length + 0.55);
    return Math.max(
      Math.ceil(needed / step) * step,
      (level > 0 ? 7.5 : length === 1 ? 6 : 10) * POINTS_PER_MM,
    );
  });
  const [first = 0, second = 0, third = 0] = hanging;
  return [
    { left: first, hanging: first },
    { left: first + second, hanging: second },
    { left: first + second + third, hanging: third },
  ];
}
