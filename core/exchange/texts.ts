import type { Node, Text, Wording } from '../model/text';
import { IMPORTED } from '../model/recommendation';
import type { Language } from '../model/language';
import type { FileText, FileWording } from './format';

type FileNodes = Extract<FileWording, string | unknown[]>;

/** A text as the stored state has it. */
export function readText(text: FileText): Text {
  const result: Text = {};
  for (const [language, wording] of entries(text)) result[language] = readWording(wording);
  return result;
}

function readWording(wording: FileWording): Wording {
  if (typeof wording === 'string' || Array.isArray(wording)) return { nodes: readNodes(wording), rev: 1 };
  const { nodes, rev, from, late } = wording;
  return {
    nodes: readNodes(nodes),
    rev: rev ?? 1,
    ...(from && { from }),
    ...(late && { late: { by: IMPORTED, ...late } }),
  };
}

function readNodes(nodes: FileNodes): Node[] {
  return typeof nodes === 'string'
    ? readString(nodes)
    : nodes.flatMap((node) => (typeof node === 'string' ? readString(node) : [node]));
}

/** Plain text; a line feed is a line break. */
function readString(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, index): Node[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ]);
}

/** A text in the shortest form that reads back as the same. */
export function writeText(text: Text): FileText {
  const result: FileText = {};
  for (const [language, wording] of entries(text)) {
    const nodes = writeNodes(wording.nodes);
    const { rev, from, late } = wording;
    const short = rev === 1 && !from && !late;
    result[language] = short
      ? nodes
      : { nodes, rev, ...(from && { from }), ...(late && { late: { at: late.at } }) };
  }
  return result;
}

function writeNodes(nodes: readonly Node[]): FileNodes {
  const joined = nodes.map((node) => (node.type === 'break' ? '\n' : isPlain(node) ? node.text : undefined));
  if (joined.every((part) => part !== undefined)) {
    const text = joined.join('');
    if (sameNodes(readString(text), nodes)) return text;
  }
  return nodes.map((node) => (isPlain(node) ? node.text : node));
}

/** A text node that a bare string stands for. */
function isPlain(node: Node): node is Extract<Node, { type: 'text' }> {
  if (node.type !== 'text' || node.text === '' || node.text.includes('\n')) return false;
  return !node.bold && !node.italic && !node.superscript;
}

function sameNodes(some: readonly Node[], others: readonly Node[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((node, index) => {
    const other = others[index];
    return node.type === 'text'
      ? other?.type === 'text' && other.text === node.text
      : other?.type === node.type;
  });
}

function entries<T>(values: Partial<Record<Language, T>>): [Language, T][] {
  return Object.entries(values) as [Language, T][];
}
