import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import type { DocumentTree } from '../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../core/document/visibleText';
import type { Text } from '../../../core/model/text';
import type { DocumentSettings, Workshop } from '../../../core/model/workshop';
import {
  CORRECTED as issued,
  CORRECTION as correction,
  correctedSample,
  printedTree as made,
} from '../../fixtures/corrected';
import { group, recommendation, text, workshopOf } from '../../fixtures/workshops';

const opening: Text = {
  en: { nodes: [{ type: 'text', text: 'They met.' }], rev: 1 },
  fr: { nodes: [{ type: 'text', text: 'Ils se sont réunis.' }], rev: 1, from: { language: 'en', rev: 1 } },
};

/** English that was made first, and a French translation of it. */
function guide(document: Partial<DocumentSettings>, english = 1): Workshop {
  const translated = text({ en: 'Watch the border.', fr: 'Surveiller la frontière.' });
  if (translated.en && translated.fr) {
    translated.en.rev = english;
    translated.fr.from = { language: 'en', rev: 1 };
  }
  const workshop = workshopOf(
    {
      groups: [group('g', { title: {} })],
      recommendations: [recommendation('r1', 'g', { text: translated })],
    },
    { languages: ['en', 'fr'] },
  );
  return { ...workshop, document: { ...workshop.document, fields: { opening: [opening] }, ...document } };
}

const roles = (tree: DocumentTree) => paragraphsOf(tree.blocks).map(({ role }) => role);
/** The lines of the notice; it is one paragraph, so that it is never divided. */
const notice = (tree: DocumentTree) =>
  paragraphsOf(tree.blocks)
    .filter(({ role }) => role === 'correction')
    .flatMap(({ inlines }) => textOf(inlines).split('\n'));

describe('the first page of a corrected text', () => {
  it('says its number and day, what it replaces, and why, before everything else', () => {
    const tree = made(guide(issued), 'en');
    expect(roles(tree).slice(0, 2)).toEqual(['correction', 'title']);
    expect(notice(tree)).toEqual([
      'Corrected text: Corr.1 of 1 December 2019',
      'It replaces the text issued on 24 October 2019.',
      'What was corrected, and why: Recommendation 1 named the wrong border.',
    ]);
  });

  it('says so in French', () => {
    expect(notice(made(guide(issued), 'fr'))).toEqual([
      'Texte corrigé\u00a0: Corr.1 du 1er décembre 2019',
      'Il remplace le texte publié le 24 octobre 2019.',
      'Ce qui a été corrigé, et pourquoi\u00a0: La recommandation 1 nommait une autre frontière.',
    ]);
  });

  it('names the other languages whose texts are behind it, until they are corrected too', () => {
    expect(notice(made(guide(issued, 2), 'en')).at(-1)).toBe(
      'Texts in other languages, to be brought into line with this one: French.',
    );
    expect(notice(made(guide(issued), 'en')).join()).not.toContain('French');
  });

  it('names a language too when it is not known whether its text follows', () => {
    const apart = guide(issued);
    apart.recommendations = {
      r1: recommendation('r1', 'g', { text: text({ en: 'Watch it.', fr: 'La surveiller.' }) }),
    };
    expect(notice(made(apart, 'fr')).at(-1)).toBe(
      'Textes dans les autres langues, à mettre en conformité avec celui-ci\u00a0: anglais.',
    );
  });

  it('does not name a language without a text', () => {
    const alone = guide({ ...issued, fields: { opening: [text({ en: 'They met.' })] } });
    alone.recommendations = { r1: recommendation('r1', 'g', { text: text({ en: 'Watch it.' }) }) };
    expect(notice(made(alone, 'en'))).toHaveLength(3);
  });

  it.each([
    [{}, 'It replaces the text issued before.'],
    [{ number: 'Corr.1' }, 'It replaces the text Corr.1.'],
    [{ number: 'Corr.1', on: '2019-11-01' }, 'It replaces the text Corr.1, issued on 1 November 2019.'],
  ])('replaces %j in plain words', (replaces, words) => {
    expect(notice(made(guide({ ...issued, correction: { ...correction, replaces } }), 'en'))[1]).toBe(words);
  });

  it('marks a reason given in another language only, and has no line for a missing reason', () => {
    const only = { ...issued, correction: { ...correction, reason: { fr: 'Une faute.' } } };
    const tree = made(guide(only), 'en');
    expect(notice(tree)[2]).toBe('What was corrected, and why: [not translated] Une faute.');
    expect(notice(made(guide({ ...issued, correction: { ...correction, reason: {} } }), 'en'))).toHaveLength(
      2,
    );
  });

  it('is printed for a correction in progress that has its number, and not on an earlier text', () => {
    expect(notice(made(guide({ status: 'corrected', correction }), 'en'))).toHaveLength(3);
    const waiting = { status: 'corrected', issue: { on: '2019-12-02', rev: 9 }, correction } as const;
    expect(notice(made(guide(waiting), 'en'))).toEqual([]);
    expect(notice(made(guide({ status: 'issued', issue: issued.issue }), 'en'))).toEqual([]);
  });

  it('is printed under the masthead of a joint document, with the number among the reference numbers', () => {
    const joint = correctedSample('joint-document', { correction: { ...correction, number: 'COR 1' } });
    const tree = made(joint, 'en');
    const found = roles(tree);
    expect(found.lastIndexOf('mastheadSubjectLast')).toBeLessThan(found.indexOf('correction'));
    expect(found.lastIndexOf('correction')).toBe(found.indexOf('title') - 1);
    const references = paragraphsOf(tree.blocks).filter(({ role }) => role === 'mastheadReference');
    expect(references.map(({ inlines }) => textOf(inlines)).at(-1)).toBe('COR 1');

    const typed = structuredClone(joint);
    typed.document.fields.references?.push(text({ en: 'ACP/28/006/15 COR 1' }));
    const asTyped = paragraphsOf(made(typed, 'en').blocks).filter(({ role }) => role === 'mastheadReference');
    expect(asTyped.map(({ inlines }) => textOf(inlines)).at(-1)).toBe('ACP/28/006/15 COR 1');
  });

  it('says the same as a page, as Markdown and as plain text', () => {
    const tree = made(guide(issued), 'en');
    expect(html(tree)).toContain(
      '<p class="correction"><strong>Corrected text: Corr.1 of 1 December 2019</strong><br>',
    );
    expect(markdown(tree)).toMatch(/^\*\*Corrected text: Corr.1 of 1 December 2019\*\*\\\nIt replaces/);
    expect(plainText(tree)).toMatch(
      /^Corrected text: Corr.1 of 1 December 2019\nIt replaces the text issued on/,
    );
  });
});
