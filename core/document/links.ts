/** An address of the web as people type it, without the punctuation of the sentence around it. */
const ADDRESS = /https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]’']/giu;

/** A text in pieces, those that are addresses with where they lead. */
export function withLinks(text: string): { text: string; link?: string }[] {
  if (!text.includes('://')) return text === '' ? [] : [{ text }];
  const pieces: { text: string; link?: string }[] = [];
  let reached = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > reached) pieces.push({ text: text.slice(reached, index) });
    pieces.push({ text: address, link: address });
    reached = index + address.length;
  }
  if (reached < text.length) pieces.push({ text: text.slice(reached) });
  return pieces;
}
