import type { IParagraphStyleOptions } from 'docx';
import { AlignmentType, BorderStyle, LineRuleType, ShadingType } from 'docx';
import type { Look } from '../../core/document/tree';
import { halfPoints, twipsOfMm, twipsOfPoints } from './units';

/** Indents of list levels, in twips: `left` of the text, `hanging` of the label before it. */
export interface Indent {
  left: number;
  hanging: number;
}

const QUIET = '595959';

/** Every paragraph style of a document, from the house style's look. */
export function paragraphStyles(
  look: Look,
  [first, second]: readonly [Indent, Indent, Indent],
): IParagraphStyleOptions[] {
  const size = (offset: number): number => halfPoints(look.bodySize + offset);
  const after = (share: number): number => twipsOfPoints(look.paragraphSpacing * share);
  const text = look.justify ? AlignmentType.BOTH : AlignmentType.LEFT;
  const heading = { font: look.headingFont, color: look.headingColor };
  const together = { keepNext: true, keepLines: true };
  const textWidth = twipsOfMm(look.page.width - look.margins.left - look.margins.right);
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };

  const style = (
    id: string,
    name: string,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
    run: IParagraphStyleOptions['run'] = {},
    next = id,
    basedOn = 'Normal',
  ): IParagraphStyleOptions => ({ id, name, basedOn, next, quickFormat: true, paragraph, run });

  const headingStyle = (level: 1 | 2 | 3, before: number, offset: number): IParagraphStyleOptions =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      {
        ...together,
        outlineLevel: level - 1,
        spacing: {
          before: twipsOfPoints(before),
          after: after(0.75),
          ...lines(1.05),
          lineRule: LineRuleType.AUTO,
        },
      },
      { ...heading, bold: true, size: size(offset) },
      'BodyText',
    );

  return [
    style(
      'Title',
      'Title',
      {
        ...together,
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 200, ...lines(1.05) },
      },
      { ...heading, bold: true, size: size(7) },
      'Subtitle',
    ),
    style(
      'Subtitle',
      'Subtitle',
      {
        ...together,
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: after(3), ...lines(1.1) },
      },
      { ...heading, size: size(2) },
      'BodyText',
    ),
    headingStyle(1, 18, 3),
    headingStyle(2, 15, 1.5),
    headingStyle(3, 12, 0.5),
    style('BodyText', 'Body Text', { alignment: text }),
    style('List', 'List', { alignment: text }),
    style('ListTyped', 'List (typed number)', { indent: first }, {}, 'List', 'List'),
    style('SubItem', 'Sub-item', { alignment: text, spacing: { after: after(0.6) } }),
    style('SubItemTyped', 'Sub-item (typed number)', { indent: second }, {}, 'SubItem', 'SubItem'),
    style(
      'ReferenceLine',
      'Reference line',
      { ...together, spacing: { before: 0, after: after(1) } },
      { italics: true, color: QUIET },
      'List',
    ),
    style('Closing', 'Closing', { alignment: text, spacing: { before: after(2) } }),
    style('Note', 'Note', { keepLines: true }, { size: size(-1), color: QUIET }),
    style(
      'Reservation',
      'Reservation',
      {
        keepLines: true,
        indent: { left: first.left + 120 },
        border: { left: { ...rule, size: 12, color: look.headingColor, space: 6 } },
      },
      { size: size(-0.5), italics: true },
    ),
    style(
      'MastheadBody',
      'Masthead body',
      { ...together, spacing: { before: 0, after: 40, ...lines(1.05) } },
      { ...heading, bold: true, size: size(0.5) },
    ),
    style('MastheadPlaceDate', 'Masthead place and date', {
      spacing: { before: 40, after: 40, ...lines(1.05) },
    }),
    style(
      'MastheadReference',
      'Masthead reference',
      { spacing: { before: 0, after: 20, ...lines(1.05) } },
      { bold: true },
    ),
    style(
      'MastheadKind',
      'Masthead kind',
      {
        ...together,
        alignment: AlignmentType.CENTER,
        spacing: { before: 360, after: 240, ...lines(1.05) },
        border: { top: { ...rule, space: 6 }, bottom: { ...rule, space: 6 } },
      },
      { ...heading, bold: true, size: size(1.5), characterSpacing: 20 },
      'MastheadSubject',
    ),
    style(
      'MastheadSubject',
      'Masthead subject',
      { keepLines: true, spacing: { before: 0, after: 60, ...lines(1.1) } },
      {},
    ),
    style(
      'CorrectionNotice',
      'Correction notice',
      {
        ...together,
        spacing: { before: 200, after: 120, ...lines(1.15) },
        indent: { left: 120, right: 120 },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
        border: { left: { ...rule, size: 24, color: look.headingColor, space: 6 } },
      },
      {},
    ),
    style(
      'TableHeader',
      'Table header',
      { keepNext: true, spacing: { before: 50, after: 50, ...lines(1.05) } },
      { bold: true, size: size(-1) },
    ),
    style(
      'TableCell',
      'Table cell',
      { spacing: { before: 40, after: 40, ...lines(1.05) } },
      { size: size(-1) },
    ),
    style(
      'Caption',
      'caption',
      { ...together, spacing: { before: 240, after: 100 } },
      { ...heading, bold: true, size: size(-0.5) },
    ),
    style(
      'Header',
      'header',
      { alignment: AlignmentType.RIGHT, spacing: { before: 0, after: 0, ...lines(1) } },
      { size: size(-2), color: QUIET },
    ),
    style(
      'Footer',
      'footer',
      {
        spacing: { before: 0, after: 0, ...lines(1) },
        border: { top: { ...rule, space: 6 } },
        rightTabStop: textWidth,
      },
      { size: size(-2), color: QUIET },
    ),
    style(
      'TableSpacer',
      'Table spacer',
      { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
      { size: 8 },
    ),
  ];
}

/** Line spacing as a multiple; LibreOffice takes a bare number for an exact height. */
export function lines(multiple: number): { line: number; lineRule: typeof LineRuleType.AUTO } {
  return { line: Math.round(multiple * 240), lineRule: LineRuleType.AUTO };
}
