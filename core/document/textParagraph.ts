import type { Paragraph } from './tree';

/** A paragraph of one text in one look; empty for no text. */
export const textParagraph = (role: Paragraph['role'], text: string): Paragraph => ({
  kind: 'paragraph',
  role,
  inlines: text === '' ? [] : [{ kind: 'text', text }],
});
