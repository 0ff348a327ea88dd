import { roleLook } from '../looks/roleLooks';
import type { Block, DocumentTree, Inline, Paragraph, Table, TextRun } from './tree';
import { textOf } from './visibleText';

/** The tree as CommonMark (tables as pipes), labels as computed, every sign that Markdown would read escaped. */
export function markdown({ blocks, draftMark }: DocumentTree): string {
  const draft = draftMark
    ? `**${escapeMarkdown(draftMark.label)}** – ${escapeMarkdown(draftMark.stamp)}`
    : '';
  let text = draft;
  let last: Block | undefined;
  for (const block of blocks) {
    const items = last?.kind === 'paragraph' && last.list && block.kind === 'paragraph' && block.list;
    if (text !== '') text += items && sameLevel(last, block) ? '\n' : '\n\n';
    text += block.kind === 'paragraph' ? paragraphMarkdown(block) : tableMarkdown(block);
    last = block;
  }
  return `${text}\n`;
}

function sameLevel(last: Block | undefined, next: Block): boolean {
  if (last?.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  const plain = ({ list }: Paragraph) => list?.format === 'arabic' || list?.format === 'bullet';
  return last.list?.level === 0 && next.list?.level === 0 && plain(last) && plain(next);
}

function paragraphMarkdown({ role, inlines, list }: Paragraph): string {
  const look = roleLook(role);
  const own: Pick<TextRun, 'bold' | 'italic'> = {
    ...(look.strong && { bold: true as const }),
    ...(look.type?.italic && { italic: true as const }),
  };
  const text = inlineMarkdown(inlines, own);
  if (!list) {
    const indent = role === 'reservation' ? '    ' : '';
    // A heading is one line.
    return look.outline !== undefined
      ? `${'#'.repeat(look.outline + 1)} ` + text.replaceAll('\\\n', ' ')
      : indented(startOfLine(text), indent);
  }
  if (list.level === 0 && list.format === 'bullet')
    return `- ${indented(startOfLine(text), '  ').trimStart()}`;
  if (list.level === 0 && /^\d+[.)]$/.test(list.label)) {
    const mark = `${list.label} `;
    return mark + indented(startOfLine(text), ' '.repeat(mark.length)).trimStart();
  }
  return indented(`${startOfLine(escapeMarkdown(list.label))} ${text}`, '    '.repeat(list.level));
}

function indented(text: string, indent: string): string {
  return indent + text.replaceAll('\n', `\n${indent}`);
}

/** Escapes what would open a heading, a list, a rule or a quotation at the start of a line. */
function startOfLine(text: string): string {
  return text.replace(/^([ \t]*)([-+=#>])/gm, '$1\\$2').replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2');
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`,
  );
}

function inlineMarkdown(inlines: readonly Inline[], own: Pick<TextRun, 'bold' | 'italic'>): string {
  return merged(inlines)
    .map((inline) => {
      if (inline.kind === 'break') return '\\\n';
      if (inline.kind === 'text') return runMarkdown({ ...inline, ...own });
      if (inline.kind === 'crossReference') return runMarkdown({ kind: 'text', text: inline.text, ...own });
      const variants = inline.variants.map((variant) => inlineMarkdown(variant.inlines, own));
      return `\\[${variants.join(' / ')}\\]`;
    })
    .join('');
}

/** Neighbours that look alike as one run: "**a****b**" would not be read as bold. */
function merged(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && sameLook(inline, last)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else result.push(inline);
  }
  return result;
}

function sameLook(a: TextRun, b: TextRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.superscript === b.superscript;
}

/** White space stays outside the marks: "** bold**" would not be read as bold. */
function runMarkdown({ text, bold, italic, superscript }: TextRun): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return text;
  let marked = escapeMarkdown(core);
  if (superscript) marked = `<sup>${marked}</sup>`;
  if (italic) marked = `*${marked}*`;
  if (bold) marked = `**${marked}**`;
  return before + marked + after;
}

function tableMarkdown({ role, rows, columns, headerRows, caption }: Table): string {
  const title = caption ? `${inlineMarkdown(caption.inlines, { bold: true })}\n\n` : '';
  if (role === 'masthead') {
    const cells = rows.flat().flatMap(({ blocks }) => blocks.map(paragraphMarkdown));
    return title + cells.join('\n\n');
  }
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const texts = rows.map((row) =>
    line(
      row.map(({ blocks }) =>
        escapeMarkdown(
          blocks
            .map(({ inlines }) => textOf(inlines))
            .join(' ')
            .replaceAll('\n', ' '),
        ),
      ),
    ),
  );
  const head = headerRows > 0 ? texts.slice(0, 1) : [line(columns.map(() => ''))];
  return title + [...head, line(columns.map(() => '---')), ...texts.slice(headerRows > 0 ? 1 : 0)].join('\n');
}
