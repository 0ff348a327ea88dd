import { Extension, Mark, Node } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import type { Node as OurNode } from '../../../core/model/text';

/** What a chip shows: the name of a field, the number of a recommendation, the variants in brackets. */
export type DescribeNode = (node: OurNode) => string;

/** A wording is one line; a field of several paragraphs is several. Nothing else can be in it. */
const document = (paragraphs: boolean) =>
  Node.create({ name: 'doc', topNode: true, content: paragraphs ? 'line+' : 'line' });

const line = Node.create({
  name: 'line',
  content: 'inline*',
  parseHTML: () => ['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'td'].map((tag) => ({ tag })),
  renderHTML: () => ['p', 0],
});

const text = Node.create({ name: 'text', group: 'inline' });

const lineBreak = Node.create({
  name: 'break',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

/** A field, a cross-reference or a bracket: one unit in the line, kept whole as the node it is. */
const chip = (describe: DescribeNode) =>
  Node.create({
    name: 'chip',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ node: { default: null, parseHTML: () => null, rendered: false } }),
    renderHTML: ({ node }) => {
      const held = node.attrs['node'] as OurNode;
      return ['span', { 'data-chip': held.type }, describe(held)];
    },
    renderText: ({ node }) => describe(node.attrs['node'] as OurNode),
  });

const bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
  ],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('bold') };
  },
});

const italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('italic') };
  },
});

const superscript = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleMark('superscript') };
  },
});

/** The letters' own undo while a text is being written; the workshop's undo takes back what was committed. */
const letterUndo = Extension.create({
  name: 'letterUndo',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const run = (step: typeof undo) => () => step(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Mod-y': run(redo), 'Shift-Mod-z': run(redo) };
  },
});

/** The closed set of nodes, and nothing of TipTap's own. */
export function wordingExtensions(paragraphs: boolean, describe: DescribeNode) {
  return [document(paragraphs), line, text, lineBreak, chip(describe), bold, italic, superscript, letterUndo];
}
