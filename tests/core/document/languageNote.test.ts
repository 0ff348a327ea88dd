import { describe, expect, it } from 'vitest';
import { paragraphsOf, textOf } from '../../../core/document/visibleText';
import { documentFileName } from '../../../core/exchange/fileName';
import type { Language } from '../../../core/model/language';
import type { DocumentStatus, Workshop } from '../../../core/model/workshop';
import { markOfText } from '../../../core/queries/draftNumber';
import { printedTree as made } from '../../fixtures/corrected';
import { NOW, styleNamed } from '../../fixtures/catalogue';
import { group, recommendation, text, workshopOf } from '../../fixtures/workshops';

const late = (words: string) => ({
  nodes: [{ type: 'text' as const, text: words }],
  rev: 1,
  from: { language: 'en' as const, rev: 1 },
  late: { by: 'awa', at: NOW },
});

function workshop(status: DocumentStatus, change: Partial<Workshop> = {}): Workshop {
  const both = text({
    en: 'Watch the border.',
    fr: 'Surveiller la frontière.',
    pt: 'Vigiar.',
    es: 'Vigilar.',
  });
  const made = workshopOf(
    {
      groups: [group('g', { title: {} })],
      recommendations: [
        recommendation('r1', 'g', { text: both }),
        recommendation('r2', 'g', { text: { ...text({ en: 'Train.' }), fr: late('Former.') } }),
        recommendation('r3', 'g', { text: { ...text({ en: 'Share.' }), fr: late('Partager.') } }),
      ],
    },
    { languages: ['en', 'fr', 'pt', 'es'], ...change },
  );
  return { ...made, document: { ...made.document, status, style: 'forum-recommendations', circulated: 1 } };
}

const note = (state: Workshop, language: Language) =>
  paragraphsOf(made(state, language).blocks)
    .filter(({ role }) => role === 'languageNote')
    .map(({ inlines }) => textOf(inlines));

describe('a document in a language that got its text after adoption', () => {
  it('says which of its texts are translations of the adopted one', () => {
    expect(note(workshop('adopted'), 'fr')).toEqual([
      'Traduit du texte anglais après son adoption\u00a0: 2 et 3.',
    ]);
    expect(note(workshop('issued'), 'fr')).toEqual([
      'Traduit du texte anglais après sa publication\u00a0: 2 et 3.',
    ]);
    expect(note(workshop('adopted'), 'en')).toEqual([]);
    expect(note(workshop('draft'), 'fr')).toEqual([]);
  });

  it('says it once where all of it is one', () => {
    const all = workshop('adopted');
    const first = all.recommendations['r1'];
    if (first) first.text.fr = late('Surveiller.');
    expect(note(all, 'fr')).toEqual(['Traduction du texte anglais qui a été adopté.']);
  });
});

describe('a courtesy copy', () => {
  it.each<[Language, string]>([
    ['en', 'Courtesy translation. Only the French and Spanish texts are authentic.'],
    ['fr', 'Traduction de courtoisie. Seuls les textes anglais et espagnol font foi.'],
    ['pt', 'Tradução de cortesia. Só fazem fé os textos em inglês, francês e espanhol.'],
    ['es', 'Traducción de cortesía. Solo dan fe los textos en inglés y francés.'],
  ])('says in its own words that it is one, and which texts count: %s', (language, said) => {
    const courtesy: Language[] = language === 'pt' ? ['pt'] : ['pt', language];
    expect(note(workshop('draft', { courtesy }), language)).toEqual([said]);
  });

  it('says so of one text too, and is never called adopted by its file', () => {
    const state = workshop('adopted', { courtesy: ['fr', 'pt', 'es'] });
    expect(note(state, 'pt')).toEqual(['Tradução de cortesia. Só faz fé o texto em inglês.']);
    const name = (language: Language) =>
      documentFileName(state, styleNamed('forum-recommendations'), language, 'pdf');
    expect([name('en'), name('pt')]).toEqual([
      '2019-10-24_Abidjan_Recommendations_EN_adopted.pdf',
      '2019-10-24_Abidjan_Recomendacoes_PT_courtesy.pdf',
    ]);
  });
});

describe('a circulated draft that was changed since', () => {
  const circulated = () => {
    const state = workshop('circulated');
    state.document.circulatedAs = markOfText(state);
    return state;
  };
  const both = (state: Workshop) => [
    documentFileName(state, styleNamed('forum-recommendations'), 'en', 'docx').replace(/.*_/, ''),
    made(state, 'en').draftMark?.label,
  ];

  it('is the next draft, in its file name and on its pages, until it says again what was circulated', () => {
    const state = circulated();
    expect(both(state)).toEqual(['draft-1.docx', 'DRAFT 1']);
    const first = state.recommendations['r1'];
    if (!first) throw new Error('there is one');
    const reworded = { ...first, text: { ...first.text, ...text({ en: 'Watch the borders.' }) } };
    const changed = { ...state, recommendations: { ...state.recommendations, r1: reworded } };
    expect(both(changed)).toEqual(['draft-2.docx', 'DRAFT 2']);
    expect(both({ ...changed, recommendations: { ...changed.recommendations, r1: first } })).toEqual([
      'draft-1.docx',
      'DRAFT 1',
    ]);
  });

  it('is that draft still when only what is not printed changed, and where it is not known what it said', () => {
    const state = circulated();
    const first = state.recommendations['r1'];
    if (!first) throw new Error('there is one');
    const mapped = { ...first, themes: ['t'], positions: { x: 'supports' as const } };
    expect(both({ ...state, recommendations: { ...state.recommendations, r1: mapped } })[0]).toBe(
      'draft-1.docx',
    );
    const { circulatedAs, ...document } = state.document;
    expect(circulatedAs).toBeDefined();
    expect(both({ ...state, document })).toEqual(['draft-1.docx', 'DRAFT 1']);
  });
});
