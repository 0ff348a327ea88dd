import { roleLook } from '../looks/roleLooks';
import type { ListPosition } from '../queries/listPosition';
import type { DocumentTree, Inline, Paragraph, Table, TextRun } from './tree';
import { emblemLines } from './emblemLines';
import { textOf } from './visibleText';

/** The tree as CommonMark (tables as pipes), labels as computed, every sign that Markdown would read escaped. */
export function markdown(tree: DocumentTree): string {
  const { blocks, draftMark } = tree;
  const draft = draftMark
    ? `**${escapeMarkdown(draftMark.label)}** – ${escapeMarkdown(draftMark.stamp)}`
    : '';
  const head = emblemLines(tree, 'head').map(escapeMarkdown);
  const page = new Page(
    [...head, ...(draft === '' ? [] : [draft])].join('\n\n'),
    emblemLines(tree, 'foot').map(escapeMarkdown),
  );
  for (const block of blocks) {
    if (block.kind === 'table') page.table(block);
    else page.paragraph(block);
  }
  return page.end();
}

/** Begins a list anew: CommonMark takes the first number of a list and counts on by itself. */
const LIST_ENDS = '<!-- -->';
/** Sets in what belongs to an item that is no list item of Markdown's: spaces would make it code. */
const EM_SPACE = '\u2003';

/** An item that Markdown itself counts or marks; what belongs to it is set in as far as its text. */
interface OpenItem {
  listId: string;
  value?: number;
  width: number;
}

class Page {
  /** What may stand directly under the last line, as one list. */
  private item: OpenItem | undefined;
  private isItem = false;

  constructor(
    private text: string,
    private readonly foot: readonly string[],
  ) {}

  table(table: Table): void {
    if (table.role === 'parallel') return this.parallel(table);
    this.put(tableMarkdown(table), false);
    this.item = undefined;
  }

  /** One language under the other: a table of pipes holds one line a cell, and no headings nor numbered items. */
  private parallel({ rows, headerRows }: Table): void {
    const [head = [], ...texts] = [rows.slice(0, headerRows).flat().slice(1), ...rows.slice(headerRows)];
    this.put(head.flatMap(({ blocks }) => blocks.map(textMarkdown)).join(' / '), false);
    for (const [number, ...languages] of texts) {
      const [first, ...others] = languages.flatMap(({ blocks }) => blocks);
      if (!first) continue;
      const label = textOf(number?.blocks[0]?.inlines ?? []);
      const list = label === '' ? undefined : labelled(label, first);
      this.paragraph(list ? { ...first, list } : first);
      const width = list ? (this.item?.width ?? 0) : 0;
      for (const other of others) this.put(indented(textMarkdown(other), ' '.repeat(width)), false);
    }
  }

  paragraph(paragraph: Paragraph): void {
    const { role, list } = paragraph;
    const text = textMarkdown(paragraph);
    const mark = list && markOf(list);
    if (list && mark !== undefined) {
      const next = {
        listId: list.listId,
        width: mark.length,
        ...(list.value !== undefined && { value: list.value }),
      };
      if (this.item && !follows(this.item, next)) this.put(LIST_ENDS, false);
      this.put(mark + indented(startOfLine(text), ' '.repeat(mark.length)).trimStart(), this.isItem);
      this.item = next;
      this.isItem = true;
      return;
    }
    const level = list?.level ?? (role === 'reservation' ? 1 : 0);
    if (level === 0) this.item = undefined;
    const deeper = EM_SPACE.repeat(this.item ? level - 1 : level);
    const own = list ? `${startOfLine(escapeMarkdown(list.label))} ${text}` : text;
    this.put(indented(deeper + own, ' '.repeat(this.item?.width ?? 0)), false);
  }

  end(): string {
    for (const line of this.foot) this.put(line, false);
    return `${this.text}\n`;
  }

  private put(block: string, tight: boolean): void {
    this.text += `${this.text === '' ? '' : tight ? '\n' : '\n\n'}${block}`;
    this.isItem = false;
  }
}

/** The place in a list of a paragraph whose number was typed beside it. */
function labelled(label: string, { role }: Paragraph): ListPosition {
  const level = role === 'subItem' || role === 'lastSubItem' ? 1 : 0;
  const value = /^(\d+)[.)]$/.exec(label)?.[1];
  const format = value !== undefined ? 'arabic' : /^[-–•·]$/.test(label) ? 'bullet' : 'frozen';
  const counted = { listId: 'parallel', level, pattern: label, start: 1, label, format } as const;
  return value === undefined ? counted : { ...counted, value: Number(value) };
}

/** Whether Markdown counts on from one item to the next by itself, and rightly. */
function follows(last: OpenItem, next: OpenItem): boolean {
  if (last.value === undefined || next.value === undefined) return last.value === next.value;
  return last.listId === next.listId && next.value === last.value + 1;
}

/** What Markdown itself writes before an item; nothing where it has no such mark. */
function markOf({ level, format, label }: ListPosition): string | undefined {
  if (level !== 0) return undefined;
  if (format === 'bullet') return '- ';
  return format === 'arabic' && /^\d{1,9}[.)]$/.test(label) ? `${label} ` : undefined;
}

function textMarkdown({ role, inlines, list }: Paragraph): string {
  const look = roleLook(role);
  const text = inlineMarkdown(inlines, {
    ...(look.strong && { bold: true as const }),
    ...(look.type?.italic && { italic: true as const }),
  });
  if (list) return text;
  // A heading is one line.
  return look.outline !== undefined
    ? `${'#'.repeat(look.outline + 1)} ` + text.replaceAll('\\\n', ' ')
    : startOfLine(text);
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
  return a.bold === b.bold && a.italic === b.italic && a.superscript === b.superscript && a.mark === b.mark;
}

/** White space stays outside the marks: "** bold**" would not be read as bold. */
function runMarkdown({ text, bold, italic, superscript, mark }: TextRun): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return text;
  let marked = escapeMarkdown(core);
  if (mark === 'added') marked = `<ins>${marked}</ins>`;
  if (mark === 'removed') marked = `<del>${marked}</del>`;
  if (superscript) marked = `<sup>${marked}</sup>`;
  if (italic) marked = `*${marked}*`;
  if (bold) marked = `**${marked}**`;
  return before + marked + after;
}

function tableMarkdown({ role, rows, columns, headerRows, caption }: Table): string {
  const title = caption ? `${inlineMarkdown(caption.inlines, { bold: true })}\n\n` : '';
  if (role === 'masthead') {
    const cells = rows.flat().flatMap(({ blocks }) => blocks.map(textMarkdown));
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
