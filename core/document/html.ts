import type { ListPosition } from '../queries/listPosition';
import { roleLook, type Role } from '../looks/roleLooks';
import { LANGUAGE_TAGS } from '../model/language';
import { anchorOf as recommendationAnchor, escapeHtml, inlineHtml } from './htmlInlines';
import { emblemRules, emblemsHtml } from './htmlEmblems';
import { isNamed, LABEL_ROOM, stylesheet, tagOf } from './htmlLook';
import { isRightToLeft } from '../text/direction';
import type { Cell, DocumentTree, Paragraph, Table } from './tree';
import { textOf } from './visibleText';

/** The tree as one complete page that loads nothing and runs nothing; every text escaped, labels as computed. */
export function html(tree: DocumentTree): string {
  const { properties, draftMark, footer, language } = tree;
  const title = escapeHtml(properties.title);
  const draft = draftMark
    ? `<header><p class="draft"><strong>${escapeHtml(draftMark.label)}</strong> ${escapeHtml(draftMark.stamp)}</p></header>\n`
    : '';
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${tree.emblems ? '; img-src data:' : ''}">
<title>${title}</title>
<style>
${stylesheet(tree)}${emblemRules(tree)}</style>
</head>
<body>
${draft}<main>
${emblemsHtml(tree, 'head')}${bodyHtml(tree)}${emblemsHtml(tree, 'foot')}</main>
<footer><p>${escapeHtml(footer.left)}</p></footer>
</body>
</html>
`;
}

/** The blocks alone. */
export function bodyHtml({ blocks }: DocumentTree): string {
  const page = new Page();
  for (const block of blocks) {
    if (block.kind === 'table') page.table(block);
    else page.paragraph(block);
  }
  return page.end();
}

/** A list that is not closed yet; a label that does not count stands in a `div`, as its own text. */
interface OpenList {
  id: string;
  tag: 'ol' | 'ul' | 'div';
}

/** Writes paragraphs in order and opens and closes the lists they stand in. */
class Page {
  private out = '';
  /** Open lists, outermost first; each has an open item. */
  private open: OpenList[] = [];
  private readonly anchored = new Set<string>();

  paragraph(paragraph: Paragraph): void {
    const { list, role } = paragraph;
    if (!list) {
      // A reservation belongs to the item above it, and stands under all of its sub-items.
      this.closeTo(role === 'reservation' ? 1 : 0);
      this.out += `${paragraphHtml(paragraph, this.anchor(paragraph))}\n`;
      return;
    }
    const depth = Math.min(list.level, this.open.length);
    this.closeTo(depth + 1);
    const current = this.open[depth];
    if (current && current.id === list.listId && current.tag !== 'div') this.out += '</li>\n';
    else {
      this.closeTo(depth);
      const tag = list.format === 'frozen' ? 'div' : list.format === 'bullet' ? 'ul' : 'ol';
      this.out += `<${tag}${listAttributes(list, role)}>\n`;
      this.open.push({ id: list.listId, tag });
    }
    const own = `${this.anchor(paragraph)}${languageHtml(paragraph)}`;
    const text = inlineHtml(paragraph.inlines);
    this.out +=
      list.format === 'frozen'
        ? `<p class="${role} ownLabel"${own}><span>${escapeHtml(list.label)}</span> ${text}</p>`
        : `<li${own}${itemNumber(list)}><p class="${role}">${text}</p>`;
  }

  table(table: Table): void {
    this.closeTo(0);
    this.out += tableHtml(table, (paragraph) => this.anchor(paragraph));
  }

  end(): string {
    this.closeTo(0);
    return this.out;
  }

  private closeTo(depth: number): void {
    while (this.open.length > depth) {
      const { tag } = this.open.pop() ?? { tag: 'ol' };
      this.out += tag === 'div' ? '\n</div>\n' : `</li>\n</${tag}>\n`;
    }
  }

  private anchor({ source }: Paragraph): string {
    if (source?.kind !== 'recommendation' || this.anchored.has(source.id)) return '';
    this.anchored.add(source.id);
    return ` id="${recommendationAnchor(source.id)}"`;
  }
}

/** HTML's own way to count, for readers that drop styles: pandoc, mail programs, a website's editor. */
const TYPES: Partial<Record<ListPosition['format'], string>> = { letter: 'a', roman: 'i' };

function listAttributes({ format, value }: ListPosition, role: Role): string {
  const own = roleLook(role).labelRoom === undefined ? [] : [LABEL_ROOM];
  const classes = [...(format === 'frozen' ? ['ownLabels'] : []), ...own].join(' ');
  if (classes !== '') return ` class="${classes}"`;
  const type = TYPES[format];
  return (
    (type === undefined ? '' : ` type="${type}"`) +
    (value === undefined || value === 1 ? '' : ` start="${value}"`)
  );
}

/** The number as the item's own, and the computed label as its marker: "(a)" cannot be counted by a browser. */
function itemNumber({ label, value }: ListPosition): string {
  const mark = label.replace(/[\\"'\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  const counted = value === undefined ? '' : ` value="${value}"`;
  return `${counted} style="list-style-type:'${escapeHtml(mark)}\\a0 '"`;
}

/** The paragraph's own language, and its direction where that is from right to left. */
function languageHtml({ language, inlines }: Paragraph): string {
  return (
    (language ? ` lang="${LANGUAGE_TAGS[language]}"` : '') +
    (isRightToLeft(textOf(inlines)) ? ' dir="rtl"' : '')
  );
}

function paragraphHtml(paragraph: Paragraph, anchor: string): string {
  const { role, inlines, pageBreakBefore } = paragraph;
  const tag = tagOf(role);
  const classes = [...(isNamed(role) ? [role] : []), ...(pageBreakBefore ? ['newPage'] : [])].join(' ');
  const attributes = anchor + (classes === '' ? '' : ` class="${classes}"`) + languageHtml(paragraph);
  return `<${tag}${attributes}>${inlineHtml(inlines)}</${tag}>`;
}

function tableHtml(table: Table, anchorOf: (paragraph: Paragraph) => string): string {
  const { role, rows, headerRows, columns, caption, rowHeight, groupStarts } = table;
  const total = columns.reduce((sum, width) => sum + width, 0);
  const widths = columns
    .map((width) => `<col style="width:${((100 * width) / total).toFixed(2)}%">`)
    .join('');
  const starts = new Set(groupStarts);
  const height = rowHeight === undefined ? '' : ` style="height:${rowHeight}mm"`;
  const line = (cells: Cell[], tag: 'td' | 'th', index: number) => {
    const inner = cells.map(({ blocks, align }) => {
      const side = align && align !== 'left' ? ` style="text-align:${align}"` : '';
      const scope = tag === 'th' ? ' scope="col"' : '';
      return `<${tag}${scope}${side}>${blocks.map((block) => paragraphHtml(block, anchorOf(block))).join('')}</${tag}>`;
    });
    const group = starts.has(index) ? ' class="groupStart"' : '';
    return `<tr${group}${tag === 'td' ? height : ''}>${inner.join('')}</tr>\n`;
  };
  const head = rows.slice(0, headerRows).map((row, index) => line(row, 'th', index));
  const body = rows.slice(headerRows).map((row, index) => line(row, 'td', headerRows + index));
  const kind = role === 'masthead' ? ' role="presentation"' : '';
  return (
    `<table class="${role}"${kind}>` +
    (caption ? `<caption class="${caption.role}">${inlineHtml(caption.inlines)}</caption>` : '') +
    `<colgroup>${widths}</colgroup>\n` +
    (head.length > 0 ? `<thead>${head.join('')}</thead>\n` : '') +
    `<tbody>${body.join('')}</tbody></table>\n`
  );
}
