import type { JSONContent } from '@tiptap/core';
import { Fragment, Slice, type Node as EditorNode, type Schema } from '@tiptap/pm/model';

/** The lines of what was pasted, each with its inline content; the schema has already dropped everything else. */
function linesOf(slice: Slice): Fragment[] {
  const lines: Fragment[] = [];
  let loose: EditorNode[] = [];
  const settle = () => {
    if (loose.length > 0) lines.push(Fragment.fromArray(loose));
    loose = [];
  };
  slice.content.forEach((node) => {
    if (node.isInline) loose.push(node);
    else {
      settle();
      if (node.content.size > 0) lines.push(node.content);
    }
  });
  settle();
  return lines;
}

/** Several pasted lines as one: a space between them (a paragraph copied from a PDF is broken at every line). */
export function asOneLine(slice: Slice, schema: Schema): Slice {
  const lines = linesOf(slice);
  if (lines.length < 2) return slice;
  const joined = lines.flatMap((line, index): EditorNode[] => {
    const nodes: EditorNode[] = [];
    line.forEach((node) => nodes.push(node));
    return index === 0 ? nodes : [schema.text(' '), ...nodes];
  });
  return new Slice(Fragment.fromArray(joined), 0, 0);
}

/** The pasted lines as the editor's JSON, for a caller that makes each of them a text of its own. */
export function pastedLines(slice: Slice): JSONContent {
  return {
    type: 'doc',
    content: linesOf(slice).map((line) => ({ type: 'line', content: line.toJSON() as JSONContent[] })),
  };
}
