import type { Mark } from '../looks/marks';
import { LANGUAGE_TAGS } from '../model/language';
import { hasUnbalancedDirection } from '../text/unbalancedDirection';
import type { Inline, TextRun } from './tree';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The id of a recommendation's element, where cross-references lead. */
export function anchorOf(recommendation: string): string {
  return escapeHtml(`recommendation-${recommendation}`);
}

export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return runHtml(inline);
        case 'break':
          return '<br>';
        case 'crossReference':
          return `<a href="#${anchorOf(inline.recommendation)}">${escapeHtml(inline.text)}</a>`;
        case 'bracket': {
          const variants = inline.variants.map((variant) => inlineHtml(variant.inlines)).join(' / ');
          return `<span class="bracket">[${variants}]</span>`;
        }
      }
    })
    .join('');
}

/** Marks that HTML has elements for. */
const CHANGES: Partial<Record<Mark, string>> = { added: 'ins', removed: 'del' };

function runHtml({ text, bold, italic, superscript, mark, language, link }: TextRun): string {
  let html = escapeHtml(text);
  if (hasUnbalancedDirection(text)) html = `<bdi>${html}</bdi>`;
  if (link !== undefined) html = `<a href="${escapeHtml(link)}">${html}</a>`;
  if (superscript) html = `<sup>${html}</sup>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  const own = language ? ` lang="${LANGUAGE_TAGS[language]}"` : '';
  const element = mark && CHANGES[mark];
  if (element) return `<${element}${own}>${html}</${element}>`;
  if (mark) return `<mark class="${mark}"${own}>${html}</mark>`;
  return own === '' ? html : `<span${own}>${html}</span>`;
}
