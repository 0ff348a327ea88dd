import type { Role } from '../looks/roleLooks';
import { oneLine } from '../text/oneLine';
import type { Block } from './tree';
import { paragraphsOf, textOf } from './visibleText';

/**
 * What a file is called in its properties: the document's own title with that of the meeting, where they differ.
 * @param name what a document of this style is called, for one that prints no title
 */
export function fileTitle(blocks: readonly Block[], meeting: string, name: string): string {
  const own = printedAs(['title'], blocks) ?? printedAs(['mastheadKind', 'mastheadTitle'], blocks) ?? name;
  if (meeting === '' || own.includes(meeting)) return own;
  return meeting.includes(own) ? meeting : `${own} – ${meeting}`;
}

function printedAs(roles: readonly Role[], blocks: readonly Block[]): string | undefined {
  const found = paragraphsOf(blocks).find(({ role }) => roles.includes(role));
  return oneLine(textOf(found?.inlines ?? [])) || undefined;
}

/** A document that prints no title has the kind of document for one: readers and screen readers go by it. */
export function withTitle(blocks: readonly Block[]): Block[] {
  if (paragraphsOf(blocks).some(({ role }) => role === 'title')) return [...blocks];
  const kind = blocks.find((block) => block.role === 'mastheadKind');
  return blocks.map((block) =>
    block === kind && block.kind === 'paragraph' ? { ...block, role: 'mastheadTitle' } : block,
  );
}
