import { fold, foldedWords } from '../../core/directory/fold';

/** Words shown before and after the first one found. */
const AROUND = 14;

/**
 * The part of a text around the first place where the words were found, as it was written, with what matched
 * between ⟦ and ⟧. A word matches what begins with it, accents and ligatures aside.
 */
export function excerptOf(text: string, query: string): string {
  const wanted = foldedWords(query);
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: wanted.some((word) => fold(match[0]).startsWith(word)),
  }));
  const first = Math.max(
    0,
    words.findIndex((word) => word.found),
  );
  const shown = words.slice(Math.max(0, first - AROUND), first + AROUND + 1);
  let excerpt = '';
  let at = shown[0]?.start ?? 0;
  for (const { start, end, found } of shown) {
    excerpt += text.slice(at, start) + (found ? `⟦${text.slice(start, end)}⟧` : text.slice(start, end));
    at = end;
  }
  const before = first > AROUND ? '… ' : '';
  const after = first + AROUND + 1 < words.length ? ' …' : text.slice(at);
  return `${before}${excerpt}${after}`.replace(/\s+/g, ' ').trim();
}
