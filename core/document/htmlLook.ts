import { kindOf, naturalLine, COMPANIONS } from '../looks/fonts';
import { FRAME } from '../looks/frame';
import type { Look } from '../looks/look';
import { MARK_LOOKS, SUPERSCRIPT } from '../looks/marks';
import { line, points, roleCss, shade } from '../looks/roleCss';
import { ROLES, roleLook, type Role } from '../looks/roleLooks';
import { setRole } from '../looks/setRole';
import { tableCss } from '../looks/tableCss';
import { TABLE_GAP, TABLE_LOOKS, TABLE_ROLES, type TableLook } from '../looks/tables';
import { indentOf, indentsOf, ownIndent, type Indents } from './indentsOf';
import type { DocumentTree } from './tree';

/** The element of a role: headings by their depth. */
export function tagOf(role: Role): string {
  const { outline } = roleLook(role);
  return outline === undefined ? 'p' : `h${outline + 1}`;
}

/** Its rules and class are the element's own where the role is the first with that element; otherwise it bears its name. */
export function isNamed(role: Role): boolean {
  const { outline } = roleLook(role);
  return outline === undefined || ROLES.find((each) => roleLook(each).outline === outline) !== role;
}

/** A page that looks like the house style's paper on a screen and on a printer: lengths are those of `core/looks`. */
export function stylesheet(tree: DocumentTree): string {
  const look = harmless(tree.look);
  const { page, margins, bodySize, lineSpacing } = look;
  const { before, between, after } = tree.footer.pageWords;
  const body = family(look.bodyFont);
  const sheet = [margins.top, margins.right, margins.bottom, margins.left]
    .map((side) => `${side}mm`)
    .join(' ');
  const small = `color: #${FRAME.color}; font: ${points(bodySize + FRAME.size)}/${FRAME.line * naturalLine(look.bodyFont)} ${body};`;
  const { rule: above, draftLabel } = FRAME;
  return `@page { size: ${page.width}mm ${page.height}mm; margin: ${sheet}; @bottom-left { ${small} content: ${quoted(tree.footer.left)}; } @bottom-right { ${small} content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}; } }
${topOfPages(tree, small)}:root { --natural-body: ${naturalLine(look.bodyFont)}; --natural-heading: ${naturalLine(look.headingFont)}; }
body { margin: 0; background: #fff; color: #1a1a1a; font: ${points(bodySize)} ${body}; line-height: calc(${lineSpacing} * var(--natural-body)); overflow-wrap: break-word;${look.hyphenate ? ' hyphens: auto;' : ''} }
main, header, footer { box-sizing: border-box; max-width: ${page.width}mm; margin: 0 auto; padding: 0 ${margins.left}mm; }
main { padding-top: ${margins.top}mm; padding-bottom: ${margins.bottom}mm; }
${roleRules(look, indentsOf(tree))}
${listRules(indentsOf(tree), look)}
${tableRules(look)}
sup { line-height: 0; font-size: ${SUPERSCRIPT}em; }
.draft { text-align: right; margin: 0; padding-top: 6mm; ${small} }
.draft strong { color: #${draftLabel.color}; letter-spacing: ${points(draftLabel.letterSpacing)}; }
footer p { margin: 0; border-top: ${line(above)}; padding-top: ${points(above.gap)}; ${small} }
mark { background: ${shade(MARK_LOOKS.missing.shade)}; color: inherit; }
mark.stale { background: ${shade(MARK_LOOKS.stale.shade)}; }
mark.bracket, .bracket { background: ${shade(MARK_LOOKS.bracket.shade)}; }
ins { background: ${shade(MARK_LOOKS.added.shade)}; text-decoration: underline; }
del { background: ${shade(MARK_LOOKS.removed.shade)}; text-decoration: line-through; }
.newPage { break-before: page; }
@media print { main, header, footer { max-width: none; padding: 0; } footer { display: none; } }
@media screen { html { background: #eceff1; } body { max-width: ${page.width}mm; margin: 0 auto; box-shadow: 0 1px 6px rgb(0 0 0 / 20%); } footer { padding-bottom: 10mm; } }
`;
}

/**
 * What stands at the top of every printed page but the first, which has it in its text: the draft mark, for browsers
 * without such boxes, and the reference numbers.
 */
function topOfPages({ draftMark, runningHeader }: DocumentTree, small: string): string {
  const box = (place: string, words: string, color = '') =>
    `@page { @${place} { ${small} ${color} content: ${quoted(words)}; } }
@page :first { @${place} { content: none; } }
`;
  return (
    (draftMark
      ? box('top-right', `${draftMark.label}  ${draftMark.stamp}`, `color: #${FRAME.draftLabel.color};`)
      : '') + (runningHeader === undefined ? '' : box('top-left', runningHeader))
  );
}

function roleRules(look: Look, indents: Indents): string {
  const heading = family(look.headingFont);
  const css = (role: Role, label: number) => roleCss(setRole(role, look, label), heading);
  const rules = ROLES.flatMap((role) => {
    const { indent, keepWithNext, keepWhole } = roleLook(role);
    const own = rule(isNamed(role) ? `.${role}` : tagOf(role), {
      ...css(role, indents[0].left),
      ...(keepWithNext && { breakAfter: 'avoid' }),
      ...(keepWhole && { breakInside: 'avoid' }),
    });
    // Inside an item it counts from the item's text already.
    return indent?.afterLabel
      ? [own, rule(`:is(li, .ownLabels) > .${role}`, { marginLeft: css(role, 0).marginLeft })]
      : [own];
  });
  return rules.join('\n');
}

/** Lists of a role that has room for a label of its own: all of them have the same. */
export const LABEL_ROOM = 'labelRoom';

/** A list inside a list counts from the text of its item. */
function listRules(indents: Indents, look: Look): string {
  const [first, second, third] = indents;
  const bullet = indentOf({ level: 0, format: 'bullet' }, indents);
  const start = (selector: string, left: number) => rule(selector, { paddingLeft: points(left) });
  return [
    rule('ol, ul, li', { margin: '0' }),
    start('ol', first.left),
    start('ul', bullet.left),
    start('.ownLabels', first.left),
    rule('.ownLabel > span', {
      display: 'inline-block',
      minWidth: points(first.left),
      marginLeft: points(-first.left),
    }),
    ...roomRules(look),
    start('.ownLabels > :is(ol, ul)', second.hanging),
    start('ol > li > :is(ol, ul)', second.hanging),
    start('ul > li > :is(ol, ul)', second.left - bullet.left),
    start('li li > :is(ol, ul)', third.hanging),
  ].join('\n');
}

function roomRules(look: Look): string[] {
  const role = ROLES.find((each) => roleLook(each).labelRoom !== undefined);
  const [label, bullet] = (['frozen', 'bullet'] as const).map(
    (format) => role && ownIndent(role, format, look),
  );
  if (!label || !bullet) return [];
  const { left } = label;
  return [
    rule(`.${LABEL_ROOM}`, { paddingLeft: points(left) }),
    rule(`.${LABEL_ROOM} > .ownLabel > span`, { minWidth: points(left), marginLeft: points(-left) }),
    rule(`ul.${LABEL_ROOM}`, { paddingLeft: points(bullet.left) }),
  ];
}

function tableRules(look: Look): string {
  const rules = TABLE_ROLES.flatMap((role) => {
    const { table, cell, header, groupStart } = tableCss(role, look);
    const { isDivided }: TableLook = TABLE_LOOKS[role];
    return [
      rule(`.${role}`, table),
      rule(`.${role} :is(td, th)`, cell),
      rule(`.${role} th`, header),
      rule(`.${role} .groupStart td`, groupStart),
      ...(isDivided ? [rule(`.${role} tbody tr`, { breakInside: 'auto' })] : []),
    ];
  });
  return `table { width: 100%; border-collapse: collapse; table-layout: fixed; }
table + table { margin-top: ${points(TABLE_GAP)}; }
td, th { vertical-align: top; text-align: left; }
tr { break-inside: avoid; }
:is(td, th)[style] p { text-align: inherit; }
${rules.filter((text) => text !== '').join('\n')}
thead { display: table-header-group; }`;
}

/** A rule of CSS; one that says nothing is left out. */
function rule(selector: string, declarations: object): string {
  const said = Object.entries(declarations).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${String(value)};`,
  );
  return said.length === 0 ? '' : `${selector} { ${said.join(' ')} }`;
}

/** A look whose names and colours cannot lead out of the style sheet, whoever wrote the house style. */
function harmless(look: Look): Look {
  return /^[0-9A-F]{6}$/i.test(look.headingColor) ? look : { ...look, headingColor: '000000' };
}

/** A text as CSS content, with no way out of it, nor out of the style element. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,·/–-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}

/** A font name from a house style, harmless in CSS, with what stands in for it elsewhere. */
function family(name: string): string {
  const kind = kindOf(name);
  const same = COMPANIONS[name]?.same ?? (kind === 'serif' ? 'Caladea' : 'Carlito');
  const free = kind === 'serif' ? 'Liberation Serif' : 'Liberation Sans';
  return `"${name.replace(/[^\w -]/g, '')}", ${same}, "${free}", ${kind}`;
}
