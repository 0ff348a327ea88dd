import type { Block, DocumentTree, Inline, Paragraph } from '../../core/document/tree';
import type { Look } from '../../core/looks/look';
import type { Role } from '../../core/looks/roleLooks';
import type { ListPosition } from '../../core/queries/listPosition';

/** Small, readable builders of document trees for the tests of Word. */
export const LOOK: Look = {
  page: { width: 210, height: 297 },
  margins: { top: 25, right: 25, bottom: 25, left: 25 },
  bodyFont: 'Calibri',
  headingFont: 'Calibri',
  bodySize: 11,
  headingColor: '1F3864',
  lineSpacing: 1.1,
  paragraphSpacing: 6,
  justify: true,
};

export function tree(blocks: Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    language: 'en',
    style: 'test-style',
    look: LOOK,
    properties: {
      title: 'Conclusions of the workshop',
      subject: 'Abidjan, 24 October 2019',
      creator: 'Rabat Process',
      modified: '2019-10-24T17:05:09.123Z',
    },
    footer: { left: 'Conclusions', pageWords: { before: 'Page ', between: ' of ', after: '' } },
    blocks,
    ...changes,
  };
}

/** "plain **bold** *italic* ^superscript^" as inlines; a line end is a line break. */
export function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  for (const part of text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\^[^^]+\^|\n)/)) {
    if (part === '') continue;
    if (part === '\n') found.push({ kind: 'break' });
    else if (part.startsWith('**')) found.push({ kind: 'text', text: part.slice(2, -2), bold: true });
    else if (part.startsWith('*') && part.length > 2)
      found.push({ kind: 'text', text: part.slice(1, -1), italic: true });
    else if (part.startsWith('^') && part.length > 2)
      found.push({ kind: 'text', text: part.slice(1, -1), superscript: true });
    else found.push({ kind: 'text', text: part });
  }
  return found;
}

export function paragraph(role: Role, text: string | Inline[], more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', role, inlines: typeof text === 'string' ? inlines(text) : text, ...more };
}

export const heading = (text: string): Paragraph =>
  paragraph('heading1', text, { keepWithNext: true, source: { kind: 'group', id: text } });

export function numbered(
  number: number,
  text: string | Inline[],
  list: Partial<ListPosition> = {},
): Paragraph {
  return recommendation(`r${number}`, text, { label: `${number}.`, ...list });
}

export function recommendation(id: string, text: string | Inline[], list: Partial<ListPosition>): Paragraph {
  return paragraph('recommendation', text, {
    source: { kind: 'recommendation', id },
    list: { listId: 'main', level: 0, format: 'arabic', pattern: '%.', start: 1, label: '1.', ...list },
  });
}

export const bullet = (id: string, text: string): Paragraph =>
  recommendation(id, text, { listId: 'bullets', format: 'bullet', pattern: '-', label: '-' });

/** A guide like a real one: headings, reference lines, numbering that continues through the headings. */
export function guide(count: number, changes: Partial<DocumentTree> = {}): DocumentTree {
  const blocks: Block[] = [
    paragraph('title', 'Guide on good practices and recommendations'),
    paragraph('subtitle', 'Conclusions of the Workshop on the fight against migrant smuggling'),
    paragraph(
      'body',
      'On 24^th^ October 2019, Côte d’Ivoire hosted a Rabat Process workshop dedicated to the fight against migrant smuggling. ' +
        'At the end of the day, the following recommendations were put forward:',
      { keepWithNext: true },
    ),
  ];
  for (let number = 1; number <= count; number++) {
    if (number % 6 === 1) {
      blocks.push(heading(`Strengthen judicial and police cooperation, part ${Math.ceil(number / 6)}`));
      blocks.push(
        paragraph('referenceLine', 'With reference to the Marrakesh Action Plan - Actions 16 and 17', {
          keepWithNext: true,
        }),
      );
    }
    blocks.push(numbered(number, `${WORDINGS[number % WORDINGS.length] ?? ''} (${number});`));
  }
  return tree(blocks, changes);
}

const WORDINGS = [
  'Develop and strengthen **specific legislative and institutional frameworks** for prevention, detection, investigation, prosecution and protection in the fight against migrant smuggling and trafficking in persons',
  'Ensure better law enforcement by ensuring, with partners in the States concerned, that administrative and regulatory frameworks are in place and that the necessary resources (human resources, technical capacity, training) are allocated',
  'Promote the creation of interdepartmental national consultation and coordination platforms',
  'Strengthen police cooperation: (i) by using existing tools - police to police handovers, the right to prosecute, joint investigations; (ii) by linking up dedicated criminal investigation units; (iii) by improving intelligence/information sharing',
  'Find solutions to overcome differences which exist between the legislation & the institutional structure of different States, in order to allow for better *bilateral* cooperation',
];
