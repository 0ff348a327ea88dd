import type { Paragraph } from '../tree';

/** A key for each printed text that is the same in every language: what it comes from, and which of its texts it is. */
export function keysOf(paragraphs: readonly Paragraph[], side: 'before' | 'after'): Map<Paragraph, string> {
  const counted = new Map<string, number>();
  return new Map(
    paragraphs.map((paragraph) => {
      const { source, role } = paragraph;
      const of = `${side} ${source?.kind ?? role} ${source?.id ?? ''}`;
      const place = counted.get(of) ?? 0;
      counted.set(of, place + 1);
      return [paragraph, `${of} ${place}`];
    }),
  );
}
