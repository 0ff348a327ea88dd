import type { Block, Cell, DocumentTree, Inline, Paragraph } from '../../core/document/tree';
import { roleLook } from '../../core/looks/roleLooks';
import type { ListPosition } from '../../core/queries/listPosition';
import { hasRightToLeft, isRightToLeft } from '../../core/text/direction';
import { paragraphsOf, textOf } from '../../core/document/visibleText';
import { LANGUAGE_TAGS, type Language } from '../../core/model/language';
import { labelBookmark, recommendationBookmark } from '../format/bookmarks';
import { END_STYLE, SPACER_STYLE, styleOf } from '../format/styleNames';
import type { ListPlan } from './lists';
import { runs, runText, type Target } from './runs';
import { tableXml } from './table';

const SPACER = `<w:p><w:pPr><w:pStyle w:val="${SPACER_STYLE}"/></w:pPr></w:p>`;
const END = `<w:p><w:pPr><w:pStyle w:val="${END_STYLE}"/></w:pPr></w:p>`;

/**
 * The body as XML, streamed by us rather than built of docx's objects: at 2,000 recommendations those cost ten times
 * what the text does. Bookmark ids count up in reading order.
 */
export class BodyWriter {
  private readonly targets: Map<string, Target>;
  private readonly langs: Record<Language, string>;
  private readonly marked = new Set<string>();
  private bookmarkId = 0;

  constructor(
    private readonly tree: DocumentTree,
    private readonly plan: ListPlan,
  ) {
    this.targets = targetsOf(tree);
    const lang = (tag: string): string => `<w:lang w:val="${tag}"/>`;
    this.langs = {
      en: lang(LANGUAGE_TAGS.en),
      fr: lang(LANGUAGE_TAGS.fr),
      pt: lang(LANGUAGE_TAGS.pt),
      es: lang(LANGUAGE_TAGS.es),
    };
  }

  /** Its paragraphs and tables in order, not put together. */
  write(): string[] {
    const pieces: string[] = [];
    let last: Block | undefined;
    const end = this.tree.blocks.at(-1);
    for (const block of this.tree.blocks) {
      if (block.kind === 'paragraph') pieces.push(this.paragraph(block));
      else {
        // Word joins two tables that touch.
        if (last?.kind === 'table' && !block.caption) pieces.push(SPACER);
        if (block.caption) pieces.push(this.paragraph(block.caption));
        const draw = (paragraph: Paragraph, align?: Cell['align']) => this.paragraph(paragraph, align);
        pieces.push(tableXml(block, this.tree, draw, block === end));
      }
      last = block;
    }
    if (last?.kind !== 'paragraph') pieces.push(END);
    return pieces;
  }

  private paragraph(paragraph: Paragraph, align?: Cell['align']): string {
    const { list, role, source } = paragraph;
    const lang = this.langs[paragraph.language ?? this.tree.language];
    const leftwards = paragraph.inlines.some(hasRightToLeftWords) && isRightToLeft(textOf(paragraph.inlines));
    const context = { lang, langs: this.langs, targets: this.targets, isRightToLeft: leftwards };
    const frozen = list?.format === 'frozen';
    const style = styleOf(role, frozen);
    let content = runs(paragraph.inlines, context);
    if (list && frozen) content = this.typedLabel(list, paragraph, lang) + content;
    if (source?.kind === 'recommendation' && !this.marked.has(source.id)) {
      this.marked.add(source.id);
      content = this.bookmark(this.bookmarkOf(source.id), content);
    }
    const properties =
      `<w:pStyle w:val="${style}"/>` +
      (paragraph.keepWithNext && !roleLook(role).keepWithNext ? '<w:keepNext/>' : '') +
      (paragraph.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
      (list && !frozen ? this.numberedBy(list) : '') +
      (leftwards ? '<w:bidi/>' : '') +
      (align === undefined || align === 'left' ? '' : `<w:jc w:val="${align}"/>`);
    return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
  }

  private numberedBy({ listId, level }: ListPosition): string {
    const numId = this.plan.instances.get(listId)?.numId ?? 0;
    return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  }

  private typedLabel({ label }: ListPosition, { source }: Paragraph, lang: string): string {
    const run = (content: string): string => `<w:r><w:rPr>${lang}</w:rPr>${content}</w:r>`;
    if (source?.kind !== 'recommendation' || this.marked.has(source.id)) return run(runText(`${label}\t`));
    // A reference prints the number as Word would print a computed one: without its full stop.
    const stop = /\.+$/.exec(label)?.[0] ?? '';
    const number = run(runText(label.slice(0, label.length - stop.length)));
    return this.bookmark(labelBookmark(source.id), number) + run(runText(`${stop}\t`));
  }

  /** The bookmark of a recommendation's whole text; references lead to it unless the number is typed. */
  private bookmarkOf(id: string): string {
    const target = this.targets.get(id);
    return target && target.number !== 'typed' ? target.bookmark : recommendationBookmark(id);
  }

  private bookmark(name: string, content: string): string {
    const id = this.bookmarkId++;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

/** Asked of each piece, so that the whole text is put together only where it matters. */
function hasRightToLeftWords(inline: Inline): boolean {
  return hasRightToLeft(inline.kind === 'text' ? inline.text : textOf([inline]));
}

/** Recommendations the document prints, with how a reference to each can be drawn. */
function targetsOf(tree: DocumentTree): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const { source, list } of paragraphsOf(tree.blocks)) {
    if (source?.kind !== 'recommendation' || targets.has(source.id)) continue;
    const target: Target =
      list?.format === 'frozen'
        ? { bookmark: labelBookmark(source.id), number: 'typed' }
        : {
            bookmark: recommendationBookmark(source.id),
            number: list && list.format !== 'bullet' ? 'computed' : 'none',
          };
    targets.set(source.id, target);
  }
  return targets;
}
