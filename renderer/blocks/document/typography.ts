import type { CSSProperties } from 'react';
import { indentOfItem, indentsOf, type Indent, type Indents } from '../../../core/document/indentsOf';
import type { Cell, DocumentTree, Paragraph } from '../../../core/document/tree';
import { FRAME, frameDistance } from '../../../core/looks/frame';
import { MARK_LOOKS, SUPERSCRIPT } from '../../../core/looks/marks';
import { line, points, roleCss, shade } from '../../../core/looks/roleCss';
import { setRole } from '../../../core/looks/setRole';
import { tableCss, type TableCss } from '../../../core/looks/tableCss';
import { TABLE_GAP, type TableRole } from '../../../core/looks/tables';

/** How the paragraphs of one document are set on the paper: the looks of `core/looks` in CSS. */
export class Typography {
  private readonly indents: Indents;

  constructor(
    private readonly tree: DocumentTree,
    readonly familyOf: (font: string) => string,
  ) {
    this.indents = indentsOf(tree);
  }

  /** The paper itself: body font and marks. `--natural-…` come from `usePages`, which measures the fonts. */
  paper(): CSSProperties & Record<`--${string}`, string> {
    const { bodyFont, bodySize, hyphenate } = this.tree.look;
    return {
      fontFamily: this.familyOf(bodyFont),
      fontSize: points(bodySize),
      ...(hyphenate && { hyphens: 'auto' }),
      '--bracket': shade(MARK_LOOKS.bracket.shade),
      '--missing': shade(MARK_LOOKS.missing.shade),
      '--stale': shade(MARK_LOOKS.stale.shade),
      '--added': shade(MARK_LOOKS.added.shade),
      '--removed': shade(MARK_LOOKS.removed.shade),
      '--superscript': `${SUPERSCRIPT}em`,
      '--table-gap': points(TABLE_GAP),
    };
  }

  /** The header or footer in a margin. */
  frame(place: 'header' | 'footer'): CSSProperties {
    const { bodySize, margins } = this.tree.look;
    const { rule, size, color } = FRAME;
    return {
      color: `#${color}`,
      fontSize: points(bodySize + size),
      lineHeight: `calc(${FRAME.line} * var(--natural-body))`,
      insetInline: `${margins.left}mm ${margins.right}mm`,
      ...(place === 'header'
        ? { insetBlockStart: `${frameDistance(margins.top)}mm` }
        : {
            insetBlockEnd: `${frameDistance(margins.bottom)}mm`,
            paddingBlockStart: points(rule.gap),
            borderBlockStart: line(rule),
          }),
    };
  }

  draftLabel(): CSSProperties {
    const { color, letterSpacing } = FRAME.draftLabel;
    return { color: `#${color}`, letterSpacing: points(letterSpacing) };
  }

  /** How an item of a list stands; undefined of what is none. */
  indent({ role, list }: Paragraph): Indent | undefined {
    return list && indentOfItem({ role, list }, this.indents, this.tree.look);
  }

  /** `align` is that of the cell it stands in; what stands on the left there keeps the alignment of its role. */
  paragraph(block: Paragraph, align?: Cell['align']): CSSProperties {
    const { role } = block;
    const { look } = this.tree;
    const css = roleCss(setRole(role, look, this.indents[0].left), this.familyOf(look.headingFont));
    const hang = this.indent(block);
    return {
      ...css,
      ...(align !== undefined && align !== 'left' && { textAlign: align }),
      ...(hang && { paddingLeft: points(hang.left), textIndent: points(-hang.hanging) }),
    };
  }

  table(role: TableRole): TableCss {
    return tableCss(role, this.tree.look);
  }
}
