import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { withLinks } from '../../../core/document/links';
import type { Table } from '../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../core/document/visibleText';
import { recommendation, text } from '../../fixtures/workshops';
import { guide, made, refused, runs, texts, withRole } from './support/guide';

describe('a document without a recommendation', () => {
  it('is refused, whatever is allowed to be missing', () => {
    expect(refused(guide({}, []), 'en')).toMatchObject([{ refused: 'export.nothing' }]);
    expect(refused(guide({}, []), 'en', { allowMissing: true })).toMatchObject([
      { refused: 'export.nothing' },
    ]);
    const left = [recommendation('r1', 'g', { state: 'withdrawn' })];
    expect(refused(guide({}, left), 'en')).toMatchObject([{ refused: 'export.nothing' }]);
  });
});

describe('who approved a text', () => {
  const approved = (body: Record<string, string>) => {
    const workshop = guide({}, [recommendation('r1', 'g')]);
    workshop.document.statusNote = { body, on: '2015-01-28' };
    return workshop;
  };

  it('is printed at its end, with the day, in the document’s language', () => {
    const both = { en: 'Ambassadors’ meeting', fr: 'Réunion des ambassadeurs' };
    expect(texts(withRole(made(approved(both), 'en'), 'note'))).toEqual([
      'Approved by: Ambassadors’ meeting, 28 January 2015',
    ]);
    expect(texts(withRole(made(approved(both), 'fr', { allowMissing: true }), 'note'))).toEqual([
      'Approuvé par\u00a0: Réunion des ambassadeurs, 28 janvier 2015',
    ]);
    expect(withRole(made(guide({}, [recommendation('r1', 'g')]), 'en'), 'note')).toEqual([]);
  });

  it('prints nothing where the day alone is known', () => {
    for (const body of [{}, { en: ' ' }]) expect(withRole(made(approved(body), 'en'), 'note')).toEqual([]);
  });

  it('is missing where its name is in another language', () => {
    const tree = refused(approved({ fr: 'Réunion des ambassadeurs' }), 'en');
    expect(tree).toMatchObject([
      { refused: 'export.missingText', values: { numbers: [{ en: 'Approved by', fr: 'Approuvé par' }] } },
    ]);
  });
});

describe('an address of the web', () => {
  it.each([
    ['see https://example.org/a?b=1&c=2.', ['https://example.org/a?b=1&c=2']],
    ['(https://example.org/x), “http://example.org”', ['https://example.org/x', 'http://example.org']],
    ['https:// and javascript:alert(1) and www.example.org', []],
  ])('%s', (sentence, addresses) => {
    const pieces = withLinks(sentence);
    expect(pieces.map((piece) => piece.text).join('')).toBe(sentence);
    expect(pieces.flatMap(({ link }) => link ?? [])).toEqual(addresses);
  });

  it('leads there from the page, and looks as before', () => {
    const item = recommendation('r1', 'g', { text: text({ en: 'Use https://example.org/a"b now;' }) });
    const tree = made(guide({}, [item]), 'en');
    const [paragraph] = withRole(tree, 'recommendation');
    expect(runs(paragraph, (inline) => inline.kind === 'text' && inline.link !== undefined)).toEqual([
      { kind: 'text', text: 'https://example.org/a', link: 'https://example.org/a' },
    ]);
    expect(html(tree)).toContain('<a href="https://example.org/a">https://example.org/a</a>&quot;b now;');
  });

  it('goes on in the next line of a page where it is longer than one, instead of over the next column or off the paper', () => {
    const page = html(made(guide({}, [recommendation('r1', 'g')]), 'en'));
    expect(page).toMatch(/^body \{[^}]* overflow-wrap: break-word;/m);
  });
});

it('the sign before a text of another language is in the document’s own', () => {
  const item = recommendation('r1', 'g', { text: text({ en: 'Share data' }) });
  const tree = made(guide({}, [item]), 'fr', { allowMissing: true });
  const [paragraph] = withRole(tree, 'recommendation');
  expect(paragraph?.language).toBe('en');
  expect(paragraph?.inlines[0]).toMatchObject({ text: '[non traduit] ', language: 'fr' });
  expect(html(tree)).toMatch(/lang="en-GB"[^>]*>.*<mark class="missing" lang="fr-FR"><em>\[non traduit\]/);
});

it('the annex of participants has a table each for States and organisations, and names each delegation once', () => {
  const person = (id: string, delegation: string, head: boolean) => ({
    id,
    order: id,
    delegation,
    name: `Person ${id}`,
    function: 'Director',
    head,
    attendance: [],
  });
  const people = [person('a0', 'TD', false), person('a1', 'TD', true), person('a2', 'OIM', false)];
  const workshop = guide({}, [recommendation('r1', 'g')]);
  const [organisation] = Object.values(workshop.delegations).filter(({ kind }) => kind === 'organisation');
  const tree = made(workshop, 'en', {
    participants: people.map((each) =>
      each.delegation === 'OIM' ? { ...each, delegation: organisation?.id ?? '' } : each,
    ),
  });
  const tables = tree.blocks.filter((block): block is Table => block.kind === 'table');
  const cells = tables.map(({ rows }) =>
    rows
      .slice(1)
      .map((row) => row.map(({ blocks }) => blocks.map(({ inlines }) => textOf(inlines)).join('|'))),
  );
  expect(cells[0]).toEqual([
    ['Chad', 'Person a1|Head of delegation', 'Director'],
    ['', 'Person a0', 'Director'],
  ]);
  expect(cells[1]).toHaveLength(1);
  const headings = paragraphsOf(tree.blocks).filter(({ role }) => role === 'heading2');
  expect(texts(headings)).toEqual(['States', 'Organisations']);
});

it.each(['workshop-guide', 'thematic-conclusions', 'forum-recommendations'])(
  'official numbers that are typed stand at the top of a document of the style %s, and of each of its pages',
  (style) => {
    const workshop = guide({}, [recommendation('r1', 'g')]);
    workshop.document.style = style;
    workshop.document.fields['references'] = [text({ en: 'RP/2026/12' }), text({ en: 'LIMITE' })];
    const tree = made(workshop, 'en', { allowMissing: true });
    expect(texts(paragraphsOf(tree.blocks)).slice(0, 2)).toEqual(['RP/2026/12', 'LIMITE']);
    expect(tree.runningHeader).toBe('RP/2026/12 – LIMITE');
    delete workshop.document.fields['references'];
    expect(made(workshop, 'en', { allowMissing: true }).runningHeader).toBeUndefined();
  },
);
