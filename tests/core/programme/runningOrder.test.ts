import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import type { Paragraph, Table } from '../../../core/document/tree';
import { textOf } from '../../../core/document/visibleText';
import { editionFileName } from '../../../core/edition/editionInput';
import { makeRunningOrder } from '../../../core/programme/printed/runningOrder';
import { programmeInput, runningOrder } from '../../fixtures/programme';

const words = (blocks: readonly Paragraph[]) => blocks.map(({ inlines }) => textOf(inlines)).join(' | ');
const tables = (tree: ReturnType<typeof runningOrder>, role = 'annex') =>
  tree.blocks.filter((block): block is Table => block.kind === 'table' && block.role === role);
const rows = (table: Table | undefined) =>
  (table?.rows ?? []).map((row) => row.map(({ blocks }) => words(blocks)));
const lines = (tree: ReturnType<typeof runningOrder>) =>
  tree.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .map((block) => `${block.role}: ${words([block])}`);

describe('a running order', () => {
  it('has who chairs, and two days, each from its own start', () => {
    const tree = runningOrder(['en']);
    expect(tables(tree, 'masthead').map(rows)).toEqual([
      [
        [
          'Running order | Workshop on migrant smuggling | Abidjan, 24 and 25 October 2019 | Chair: Côte d’Ivoire | Co-chairs: Ms Aïssa Maïga and The Presidency',
        ],
      ],
    ]);
    expect(lines(tree)).toEqual([
      'heading1: Day 1: 24 October 2019, 09:00–11:30',
      'heading1: Day 2: 25 October 2019, 10:00–11:00',
    ]);
    expect(tables(tree).map(rows)).toEqual([
      [
        ['Time', 'No.', 'Item', 'Moderator'],
        ['09:00–09:30', '1', 'Opening', 'The co-chairs'],
        ['09:30–10:30', '2', 'Routes', 'Ms Aïssa Maïga'],
        ['10:30–10:45', '', 'Coffee', ''],
        ['10:45–11:30', '3', 'Returns', 'African Union'],
      ],
      [
        ['Time', 'No.', 'Item', 'Moderator'],
        ['10:00–10:30', '3 bis', 'Adoption of the conclusions', ''],
        ['10:30–11:00', '4', 'Closing', ''],
      ],
    ]);
  });

  it('has a paragraph in each of two languages, said once where they are the same', () => {
    const tree = runningOrder(['fr', 'en']);
    expect(
      tables(tree, 'masthead')
        .flatMap(rows)[0]
        ?.map((cell) => cell.split(' | ')),
    ).toEqual([
      [
        'Déroulement des travaux',
        'Atelier sur le trafic de migrants',
        'Abidjan, 24 et 25 octobre 2019',
        'Présidence\u00a0: Côte d’Ivoire',
        'Coprésidence\u00a0: Ms Aïssa Maïga et La présidence',
      ],
      expect.arrayContaining(['Running order', 'Co-chairs: Ms Aïssa Maïga and The Presidency']),
    ]);
    expect(lines(tree)).toEqual([
      'heading1: Jour 1\u00a0: 24 octobre 2019, 09:00–11:30 / Day 1: 24 October 2019, 09:00–11:30',
      'heading1: Jour 2\u00a0: 25 octobre 2019, 10:00–11:00 / Day 2: 25 October 2019, 10:00–11:00',
    ]);
    expect(rows(tables(tree)[0]).slice(1, 4)).toEqual([
      ['09:00–09:30', '1', 'Ouverture | Opening', 'La coprésidence | The co-chairs'],
      ['09:30–10:30', '2', 'Itinéraires | Routes', 'Ms Aïssa Maïga'],
      ['10:30–10:45', '', 'Pause-café | Coffee', ''],
    ]);
    const english = tables(tree)[0]?.rows[1]?.[2]?.blocks[1];
    expect(english?.language).toBe('en');
  });

  it('has the times that items were held at, if asked for', () => {
    expect(rows(tables(runningOrder(['en'], true))[0]).map((row) => row[1])).toEqual([
      'Held',
      '09:25–10:10',
      'not held',
      'not held',
      'not held',
    ]);
  });

  it('names nobody whom the people file no longer has, and nothing private', () => {
    const input = programmeInput(['en'], true);
    input.participants = [];
    const a = input.workshop.agenda['a'];
    if (!a) throw new Error('there is an item');
    a.turns = { t1: { id: 't1', order: 'a0', delegation: 'CI', state: 'done', time: { elapsedMs: 9_000 } } };
    const tree = makeRunningOrder(input);
    const printed = JSON.stringify(tree);
    expect(printed).not.toContain('Maïga');
    expect(printed).toContain('The Presidency');
    expect(printed.match(/Ivoire/g)).toHaveLength(1);
  });

  it('is refused without an item', () => {
    const input = programmeInput(['en']);
    input.workshop.agenda = {};
    expect(makeRunningOrder(input)).toEqual({ refused: 'export.noProgramme' });
  });

  it('is named after its meeting, and written as text, Markdown and HTML', () => {
    const material = { what: 'runningOrder', input: programmeInput(['fr', 'en']) } as const;
    expect(editionFileName(material, 'pdf')).toBe('2019-10-24_Abidjan_Deroulement-des-travaux_FR-EN.pdf');
    const tree = runningOrder(['en']);
    expect(plainText(tree)).toContain('Adoption of the conclusions');
    expect(markdown(tree)).toContain('| 09:30–10:30 | 2 | Routes | Ms Aïssa Maïga |');
    expect(html(tree)).toContain('<table');
  });
});
