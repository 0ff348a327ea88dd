import type { IParagraphStyleOptions } from 'docx';
import { AlignmentType, LineRuleType, ShadingType } from 'docx';
import { indentOfItem, type Indents } from '../../core/document/indentsOf';
import { FRAME } from '../../core/looks/frame';
import type { Look } from '../../core/looks/look';
import type { RoleLook } from '../../core/looks/roleLook';
import { ROLES, roleLook, type Role } from '../../core/looks/roleLooks';
import { pointsOf } from '../../core/looks/setRole';
import { TABLE_GAP } from '../../core/looks/tables';
import { EMBLEM_GAPS, statementSize } from '../../core/document/emblemBands';
import { EMBLEM_STYLE, END_STYLE, SPACER_STYLE, STATEMENT_STYLE, TYPED_STYLE } from '../format/styleNames';
import { border, halfPoints, twipsOfMm, twipsOfPoints } from './units';

/** Word lists styles by this number, then by name: those of the text in their order, those of the margins after them. */
const LAST = 99;

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;
type RunOptions = NonNullable<IParagraphStyleOptions['run']>;

/** Every paragraph style of a document: one a role, one for typed labels of items, and those of the frame. */
export function paragraphStyles(look: Look, indents: Indents, hasEmblems: boolean): IParagraphStyleOptions[] {
  const ofRoles = ROLES.flatMap((role) => [
    roleStyle(role, look, indents),
    ...typedStyle(role, indents, look),
  ]);
  return [
    ...ofRoles.map((each, index) => ({ ...each, uiPriority: index + 1 })),
    ...frameStyles(look).map((each) => ({ ...each, uiPriority: LAST })),
    ...(hasEmblems ? emblemStyles(look) : []).map((each) => ({ ...each, uiPriority: LAST })),
  ];
}

function style(
  { id, name, next = id }: RoleLook['style'],
  paragraph: ParagraphOptions,
  run: RunOptions = {},
  basedOn = 'Normal',
): IParagraphStyleOptions {
  return { id, name, basedOn, next, quickFormat: true, paragraph, run };
}

function roleStyle(role: Role, look: Look, [first]: Indents): IParagraphStyleOptions {
  const own = roleLook(role);
  const { outline, align, indent, edge, rules, fill } = own;
  const edgeLine = edge && border({ ...edge, color: look.headingColor });
  const ruleLine = rules && border(rules);
  const text = look.justify ? AlignmentType.BOTH : AlignmentType.LEFT;
  return style(
    own.style,
    {
      ...(own.keepWithNext && { keepNext: true }),
      ...(own.keepWhole && { keepLines: true }),
      ...(outline !== undefined && outline > 0 && { outlineLevel: outline - 1 }),
      ...(align && { alignment: align === 'center' ? AlignmentType.CENTER : text }),
      ...(own.space && { spacing: spacing(own.space, look) }),
      ...(indent && {
        indent: {
          left: twipsOfPoints(indent.left + (indent.afterLabel ? first.left : 0)),
          ...(indent.right !== undefined && { right: twipsOfPoints(indent.right) }),
        },
      }),
      ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      ...((edgeLine ?? ruleLine) && {
        border: {
          ...(ruleLine && { top: ruleLine, bottom: ruleLine }),
          ...(edgeLine && { left: edgeLine }),
        },
      }),
    },
    own.type && runOptions(own.type, look),
  );
}

function runOptions(type: NonNullable<RoleLook['type']>, look: Look): RunOptions {
  const { heading, size, bold, italic, color, letterSpacing } = type;
  return {
    ...(heading && { font: look.headingFont, color: look.headingColor }),
    ...(color !== undefined && { color }),
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(size !== undefined && { size: halfPoints(look.bodySize + size) }),
    ...(letterSpacing !== undefined && { characterSpacing: twipsOfPoints(letterSpacing) }),
  };
}

function spacing({ before, after, line }: NonNullable<RoleLook['space']>, look: Look) {
  return {
    ...(before !== undefined && { before: twipsOfPoints(pointsOf(before, look)) }),
    ...(after !== undefined && { after: twipsOfPoints(pointsOf(after, look)) }),
    ...(line !== undefined && lines(line)),
  };
}

/** A typed label cannot bring the indent that numbering gives, so the style has it. */
function typedStyle(role: Role, indents: Indents, look: Look): IParagraphStyleOptions[] {
  const typed = TYPED_STYLE[role];
  if (typed === undefined) return [];
  const { id, level } = typed;
  const { left, hanging } = indentOfItem({ role, list: { level, format: 'frozen' } }, indents, look);
  const base = roleLook(role).style;
  const indent = { left: twipsOfPoints(left), hanging: twipsOfPoints(hanging) };
  return [style({ id, name: `${base.name} (typed number)`, next: base.id }, { indent }, {}, base.id)];
}

function frameStyles(look: Look): IParagraphStyleOptions[] {
  const run = { size: halfPoints(look.bodySize + FRAME.size), color: FRAME.color };
  const flat = { before: 0, after: 0 };
  return [
    style(
      { id: 'Header', name: 'header' },
      { alignment: AlignmentType.RIGHT, spacing: { ...flat, ...lines(FRAME.line) } },
      run,
    ),
    style(
      { id: 'Footer', name: 'footer' },
      {
        spacing: { ...flat, ...lines(FRAME.line) },
        border: { top: border(FRAME.rule) },
        rightTabStop: twipsOfMm(look.page.width - look.margins.left - look.margins.right),
      },
      run,
    ),
    style(
      { id: SPACER_STYLE, name: 'Table spacer' },
      { spacing: { ...flat, line: twipsOfPoints(TABLE_GAP), lineRule: LineRuleType.EXACT } },
      { size: 8 },
    ),
    style(
      { id: END_STYLE, name: 'Table end' },
      { spacing: { ...flat, line: 1, lineRule: LineRuleType.EXACT } },
      { size: 2 },
    ),
  ];
}

function emblemStyles(look: Look): IParagraphStyleOptions[] {
  const spacing = { before: 0, after: 0, ...lines(FRAME.line) };
  return [
    style({ id: EMBLEM_STYLE, name: 'Emblem', next: STATEMENT_STYLE }, { spacing, keepNext: true }),
    style(
      { id: STATEMENT_STYLE, name: 'Emblem statement' },
      { spacing: { ...spacing, before: twipsOfMm(EMBLEM_GAPS.statement) } },
      { size: halfPoints(statementSize(look)) },
    ),
  ];
}

/** Line spacing as a multiple; LibreOffice takes a bare number for an exact height. */
export function lines(multiple: number): { line: number; lineRule: typeof LineRuleType.AUTO } {
  return { line: Math.round(multiple * 240), lineRule: LineRuleType.AUTO };
}
