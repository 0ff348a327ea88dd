// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { isRefused, makeDocument } from '../../../core/document/interpret/interpret';
import type { DocumentTree } from '../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../core/document/visibleText';
import type { Workshop } from '../../../core/model/workshop';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

function printed(change: (fields: Workshop['document']['fields'], workshop: Workshop) => void): DocumentTree {
  const workshop = structuredClone(sampleWorkshop('joint-document'));
  change(workshop.document.fields, workshop);
  const tree = makeDocument({
    workshop,
    style: styleNamed('joint-document'),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language: 'en',
    now: NOW,
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

const line = (text: string) => [{ en: { nodes: [{ type: 'text' as const, text }], rev: 1 } }];

describe('who issues a joint document', () => {
  const issuer = ({ footer, properties }: DocumentTree) => [footer.left, properties.creator];

  it('is its short name, at the foot of each page and in the file', () => {
    expect(issuer(printed(() => undefined))).toEqual(['ACP-EU', 'ACP-EU']);
  });

  it('is its bodies where no short name is entered, each in one line', () => {
    const tree = printed((fields) => {
      fields['issuer'] = [];
      fields['bodyLeft'] = line('MINISTRY OF\nTHE INTERIOR');
      fields['bodyRight'] = [];
    });
    expect(issuer(tree)).toEqual(['MINISTRY OF THE INTERIOR', 'MINISTRY OF THE INTERIOR']);
    const both = printed((fields) => void (fields['issuer'] = []));
    expect(both.footer.left).toBe(
      'AFRICAN, CARIBBEAN AND PACIFIC GROUP OF STATES – COUNCIL OF THE EUROPEAN UNION',
    );
  });
});

it('its reference numbers stand at the top of every further page, that of a correction with them', () => {
  expect(printed(() => undefined).runningHeader).toBe('ACP/28/006/15 – ACP-UE 2111/15');
  const bare = printed((fields) => void (fields['references'] = []));
  expect(bare.runningHeader).toBeUndefined();
});

describe('its title', () => {
  it('is what it prints as one, with the meeting’s', () => {
    const { properties, blocks } = printed(() => undefined);
    expect(properties.title).toMatch(/^ACP-EU .* – ACP-EU experts' meeting on trafficking/);
    expect(blocks.filter(({ role }) => role === 'mastheadTitle')).toEqual([]);
  });

  it('is the kind of document where it prints none: in the file, and to whoever reads by headings', () => {
    const tree = printed((fields) => void (fields['heading'] = []));
    expect(tree.properties.title).toMatch(/^ACP-EU JOINT DOCUMENT – ACP-EU experts' meeting/);
    const page = new DOMParser().parseFromString(html(tree), 'text/html');
    expect([...page.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([
      'ACP-EU JOINT DOCUMENT',
    ]);
  });
});

it('the subject hangs by its label, its further lines have dashes, and space follows the last', () => {
  const lines = paragraphsOf(printed(() => undefined).blocks).filter(({ role }) => /subject/i.test(role));
  expect(lines.map(({ list }) => list?.label)).toEqual(['Subject:', '-']);
  expect(lines.map(({ role }) => role)).toEqual(['mastheadSubject', 'mastheadSubjectLast']);
});

it('who approved it is printed where no paragraph of its own tells so', () => {
  const notes = (tree: DocumentTree) =>
    paragraphsOf(tree.blocks)
      .filter(({ role }) => role === 'note')
      .map(({ inlines }) => textOf(inlines));
  expect(notes(printed(() => undefined))).toEqual([]);
  expect(notes(printed((fields) => void (fields['provenance'] = [])))).toEqual([
    "Approved by: Ambassadors' meeting, 28 January 2015",
  ]);
});
