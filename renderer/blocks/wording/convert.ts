import type { JSONContent } from '@tiptap/core';
import { nodeSchema, type Node, type TextNode } from '../../../core/model/text';

/** Characters that no file format can hold; C0 controls but tab, which becomes a space. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

export function printable(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/\p{Surrogate}/gu, '');
}

function lineToJson(nodes: readonly Node[]): JSONContent {
  const content = nodes.flatMap((node): JSONContent[] => {
    if (node.type === 'break') return [{ type: 'break' }];
    if (node.type !== 'text') return [{ type: 'chip', attrs: { node } }];
    if (node.text === '') return [];
    const marks = (['bold', 'italic', 'superscript'] as const)
      .filter((mark) => node[mark])
      .map((type) => ({ type }));
    return [{ type: 'text', text: node.text, ...(marks.length > 0 && { marks }) }];
  });
  return { type: 'line', ...(content.length > 0 && { content }) };
}

export function toEditor(paragraphs: readonly (readonly Node[])[]): JSONContent {
  return { type: 'doc', content: (paragraphs.length > 0 ? paragraphs : [[]]).map(lineToJson) };
}

function jsonToNode(json: JSONContent): Node[] {
  if (json.type === 'break') return [{ type: 'break' }];
  if (json.type === 'chip') {
    const parsed = nodeSchema.safeParse(json.attrs?.['node']);
    return parsed.success ? [parsed.data] : [];
  }
  const text = printable(json.text ?? '');
  if (text === '') return [];
  const has = (mark: string) => json.marks?.some(({ type }) => type === mark) === true;
  const node: TextNode = {
    type: 'text',
    text,
    ...(has('bold') && { bold: true as const }),
    ...(has('italic') && { italic: true as const }),
    ...(has('superscript') && { superscript: true as const }),
  };
  return [node];
}

/** The editor's content as nodes, one list per line; spaces at both ends of a line are dropped. */
export function fromEditor(json: JSONContent): Node[][] {
  return (json.content ?? []).map((line) => trimEnds((line.content ?? []).flatMap(jsonToNode)));
}

function trimEnds(nodes: Node[]): Node[] {
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    let { text } = node;
    if (index === 0) text = text.replace(/^[ \n]+/, '');
    if (index === nodes.length - 1) text = text.replace(/[ \n]+$/, '');
    return { ...node, text };
  });
  return trimmed.filter((node) => node.type !== 'text' || node.text !== '');
}

export function sameNodes(some: unknown, others: unknown): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
