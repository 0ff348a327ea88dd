// @vitest-environment jsdom
import { Parser, type Node } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { isRefused, makeDocument } from '../../../core/document/interpret/interpret';
import { markdown } from '../../../core/document/markdown';
import type { DocumentTree } from '../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../core/document/visibleText';
import type { Group, Recommendation } from '../../../core/model/recommendation';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';
import type { Workshop } from '../../../core/model/workshop';
import { group, recommendation, text, workshopOf } from '../../fixtures/workshops';

/** Numbers as a reader of the file counts them, by the format's own rules: without styles, our attributes or labels. */
const READERS = {
  Markdown: (tree: DocumentTree) => readMarkdown(markdown(tree)),
  HTML: (tree: DocumentTree) => readHtml(html(tree)),
};

function treeOf(groups: Group[], recommendations: Recommendation[]): DocumentTree {
  const sample = sampleWorkshop('workshop-guide');
  const workshop = { ...sample, ...pickLists(workshopOf({ groups, recommendations })) };
  const tree = makeDocument({
    workshop,
    style: styleNamed(workshop.document.style),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language: 'en',
    now: NOW,
    options: { allowMissing: true },
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

function pickLists({ groups, recommendations }: Workshop): Pick<Workshop, 'groups' | 'recommendations'> {
  return { groups, recommendations };
}

/** "4. Text", as CommonMark counts it; sub-items are text. */
function readMarkdown(source: string): string[] {
  const lines: string[] = [];
  const walker = new Parser().parse(source).walker();
  const counts: number[] = [];
  let label = '';
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'code_block') throw new Error(`code: ${node.literal ?? ''}`);
    if (node.type === 'list' && entering) counts.push(node.listStart ?? 1);
    if (node.type === 'list' && !entering) counts.pop();
    if (node.type === 'item' && entering) {
      const value = counts.pop() ?? 1;
      counts.push(value + 1);
      label = node.listType === 'ordered' ? `${value}${node.listDelimiter === ')' ? ')' : '.'} ` : '• ';
    }
    if (node.type === 'paragraph' && entering) {
      lines.push(label + literals(node).replace(/^\u2003+/, ''));
      label = '';
    }
  }
  return lines;
}

function literals(node: Node): string {
  let words = node.type === 'softbreak' || node.type === 'linebreak' ? ' ' : (node.literal ?? '');
  for (let child = node.firstChild; child; child = child.next) words += literals(child);
  return words;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** "4. Text", as a browser counts an `ol` without styles: by `start`, `type` and place alone. */
function readHtml(source: string): string[] {
  const main = new DOMParser().parseFromString(source, 'text/html').querySelector('main');
  return [...(main?.querySelectorAll('p') ?? [])].map((paragraph) => {
    const words = (paragraph.textContent ?? '').replace(/\s+/g, ' ');
    const item = paragraph.parentElement;
    if (item?.tagName !== 'LI' || item.firstElementChild !== paragraph) return words;
    const list = item.parentElement as HTMLOListElement;
    if (list.tagName === 'UL') return `• ${words}`;
    const value = list.start + [...list.children].indexOf(item);
    return `${list.type === 'a' ? `(${LETTERS[value - 1] ?? '?'})` : `${value}.`} ${words}`;
  });
}

/** The numbers of the paper, as label and text. */
function printed(tree: DocumentTree): string[] {
  return [...paragraphsOf(tree.blocks)]
    .filter(({ role }) => ['recommendation', 'chapeau', 'subItem', 'lastSubItem'].includes(role))
    .map(({ list, inlines }) => {
      const label = list ? `${list.format === 'bullet' ? '•' : list.label} ` : '';
      return label + textOf(inlines);
    });
}

const withSubItems = (id: string, of: string, change: Partial<Recommendation> = {}) =>
  recommendation(id, of, {
    subItems: ['x', 'y'].map((part) => ({ id: part, text: text({ en: `part ${part} of ${id}` }) })),
    ...change,
  });

describe.each(Object.entries(READERS))('%s, read by its own rules,', (_name, read) => {
  const says = (tree: DocumentTree) => {
    const seen = new Set(read(tree));
    return printed(tree).filter((line) => !seen.has(line));
  };

  it('has every number of the paper where numbers are frozen, left out or inserted', () => {
    const tree = treeOf(
      [group('g'), group('h'), group('b', { marker: 'bullet' }), group('n', { marker: 'none' })],
      [
        withSubItems('one', 'g', { frozenNumber: '1' }),
        recommendation('three', 'g', { frozenNumber: '3' }),
        withSubItems('bis', 'g', { frozenNumber: '3 bis' }),
        recommendation('four', 'g', { frozenNumber: '4' }),
        recommendation('seven', 'h', { frozenNumber: '7' }),
        withSubItems('bullet', 'b'),
        withSubItems('plain', 'n'),
      ],
    );
    expect(printed(tree)).toContain('3 bis. Text of bis');
    expect(says(tree)).toEqual([]);
  });

  it('has sub-items under numbers of three digits', () => {
    const many = Array.from({ length: 101 }, (_, index) => withSubItems(`r${index}`, 'g'));
    const tree = treeOf([group('g')], many);
    expect(printed(tree)).toContain('101. Text of r100');
    expect(says(tree)).toEqual([]);
  });

  it('counts the sample of four headings from 1 to 22', () => {
    const workshop = sampleWorkshop('workshop-guide');
    const tree = treeOf(Object.values(workshop.groups), Object.values(workshop.recommendations));
    expect(
      read(tree)
        .map((line) => /^\d+/.exec(line)?.[0])
        .filter(Boolean),
    ).toEqual(Array.from({ length: 22 }, (_, index) => String(index + 1)));
  });
});
