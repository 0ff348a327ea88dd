// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { isRefused, makeDocument, type DocumentOptions } from '../../../core/document/interpret/interpret';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import type { DocumentTree } from '../../../core/document/tree';
import type { Workshop } from '../../../core/model/workshop';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';
import { SEED_STYLES, seedText } from '../../fixtures/seeds';
import { delegation, group, recommendation, text, workshopOf } from '../../fixtures/workshops';

function treeOf(workshop: Workshop, options: DocumentOptions = {}): DocumentTree {
  const tree = makeDocument({
    workshop,
    style: styleNamed(workshop.document.style),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language: 'en',
    now: NOW,
    options,
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

const page = (tree: DocumentTree) => new DOMParser().parseFromString(html(tree), 'text/html');

/** The text of the body as a browser shows it, a line break and the end of a block as a space. */
function shown(document: Document): string {
  const main = document.querySelector('main');
  main?.querySelectorAll('br').forEach((line) => line.replaceWith(' '));
  main?.querySelectorAll('p, li, h1, h2, h3, h4, td').forEach((block) => block.append(' '));
  return (main?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const hostile = '<script>alert("1")</script> & \'x\' `code` *stars* _under_ [link](http://a.b) # 1. - |';
const hostileTree = () =>
  treeOf(
    workshopOf(
      {
        groups: [group('g', { title: text({ en: hostile }) })],
        recommendations: [
          recommendation('a"><b', 'g', { text: text({ en: hostile }) }),
          recommendation('b', 'g', { text: text({ en: '# not a heading' }) }),
          recommendation('c', 'g', { text: text({ en: '1. not a list' }) }),
        ],
        delegations: [delegation('X', 'state', { en: hostile })],
      },
      {
        attribution: 'byDelegation',
        document: {
          style: 'thematic-conclusions',
          nature: 'recommendations',
          status: 'draft',
          circulated: 0,
          fields: { closing: [text({ en: '- not a bullet\n+ nor this' })] },
        },
      },
    ),
  );

it('a change of direction that a text leaves open affects no words beside it on the web page', () => {
  const tree = treeOf(
    workshopOf(
      {
        groups: [group('g')],
        recommendations: [
          recommendation('a', 'g', { text: text({ en: 'Pay \u202e000,1 now' }), proposers: ['X'] }),
          recommendation('b', 'g', { text: text({ en: 'Pay \u2067نص\u2069 now' }) }),
        ],
        delegations: [delegation('X', 'state', { en: 'Benin' })],
      },
      {
        attribution: 'byDelegation',
        document: {
          style: 'thematic-conclusions',
          nature: 'recommendations',
          status: 'draft',
          circulated: 0,
          fields: {},
        },
      },
    ),
  );
  const isolated = [...page(tree).querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(isolated).toEqual(['Pay \u202e000,1 now']);
  expect(shown(page(tree))).toContain('Benin');
});

describe('HTML', () => {
  it.each(SEED_STYLES)('shows the text of %s word for word', (style) => {
    expect(shown(page(treeOf(sampleWorkshop(style))))).toBe(seedText(style));
  });

  it('is a page in the language of the document that loads and runs nothing', () => {
    const document = page(treeOf(sampleWorkshop('workshop-guide')));
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.title).toBe(
      'Guide on good practices and recommendations – Workshop on the fight against migrant smuggling',
    );
    expect(document.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  it('continues the count after a heading, with each label as computed', () => {
    const document = page(treeOf(sampleWorkshop('workshop-guide')));
    const marks = [...document.querySelectorAll('ol > li')].map((item) => item.getAttribute('style'));
    expect(marks).toHaveLength(22);
    expect(marks[3]).toBe("list-style-type:'4.\\a0 '");
    expect([...document.querySelectorAll('h2')]).toHaveLength(4);
  });

  it('nests sub-items in their recommendation', () => {
    const workshop = workshopOf(
      {
        groups: [group('g')],
        recommendations: [
          recommendation('a', 'g', { subItems: ['x', 'y'].map((id) => ({ id, text: text({ en: id }) })) }),
          recommendation('b', 'g'),
        ],
      },
      { document: { ...sampleWorkshop('forum-recommendations').document } },
    );
    const document = page(treeOf(workshop));
    expect(
      [...document.querySelectorAll('ol > li > ol > li')].map((item) => item.textContent?.trim()),
    ).toEqual(['x', 'y']);
    expect(document.querySelectorAll('main > ol > li')).toHaveLength(2);
  });

  it('never takes captured text for markup', () => {
    const document = page(hostileTree());
    expect(document.querySelectorAll('script, b')).toHaveLength(0);
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(links.map((link) => link.textContent));
    expect(document.querySelector('li')?.textContent).toContain(hostile);
  });
});

describe('plain text', () => {
  it('has labels, and blank lines between paragraphs but not between items', () => {
    const lines = plainText(treeOf(sampleWorkshop('workshop-guide'))).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Guide on good practices and recommendations',
      '',
      'Conclusions of the Workshop on the fight against migrant smuggling',
    ]);
    const tenth = lines.findIndex((line) => line.startsWith('10. Strengthen awareness'));
    expect(lines[tenth - 1]).toMatch(/^9\. Conduct/);
    expect(lines.slice(tenth + 1, tenth + 4)).toEqual([
      '',
      'Strengthen judicial and police cooperation at national level',
      '',
    ]);
  });

  it('starts with the draft mark while the document is a draft', () => {
    expect(plainText(hostileTree())).toMatch(/^DRAFT 1 – 24 October 2019, 17:05 \(Abidjan, UTC\)\n\n/);
  });
});

describe('Markdown', () => {
  it('has headings, numbers that run on, and bold key words', () => {
    const guide = markdown(treeOf(sampleWorkshop('workshop-guide')));
    expect(guide).toMatch(
      /^# Guide on good practices and recommendations\n\n\*\*Conclusions of the Workshop/,
    );
    expect(guide).toContain(
      '\n\n## Develop national tools to combat migrant smuggling\n\n*With reference to',
    );
    expect(guide).toContain('\n4. Encourage the creation of units');
    expect(guide).toContain('On 24<sup>th</sup> October 2019');
    const conclusions = markdown(treeOf(sampleWorkshop('thematic-conclusions')));
    expect(conclusions).toContain('- Promote an approach which is (I) **comprehensive** including');
  });

  it('escapes what authors typed', () => {
    const written = markdown(hostileTree());
    expect(written).toContain('&lt;script\\>');
    expect(written).toContain('\\*stars\\* \\_under\\_ \\[link\\](http://a.b)');
    expect(written).toContain('\\# not a heading');
    expect(written).toContain('1\\. not a list');
    expect(written).toContain('\\- not a bullet\\\n\\+ nor this');
  });
});
