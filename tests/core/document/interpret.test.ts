import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../core/document/visibleText';
import { recommendation, text } from '../../fixtures/workshops';
import { guide, made, opening, refused, texts, withRole } from './support/guide';

describe('a document in French', () => {
  const french = [
    recommendation('r1', 'g', {
      text: text({ fr: 'Renforcer la coopération :' }),
      subItems: ['judiciaire ;', 'policière.'].map((words, index) => ({
        id: `s${index}`,
        text: text({ fr: words }),
      })),
    }),
  ];

  it('prints its own words, dates, sub-items and reference lines', () => {
    const workshop = guide({}, french);
    workshop.meeting.startsOn = workshop.meeting.endsOn = '2019-10-01';
    const tree = made(workshop, 'fr');
    expect(visibleText(tree)).toBe(
      'Guide de bonnes pratiques et recommandations Conclusions – Atelier sur les frontières ' +
        'Le 1er octobre 2019, la Côte d’Ivoire a accueilli : le Royaume-Uni, le Tchad, l’Allemagne et l’Espagne, ainsi que l’UE. ' +
        'Frontières En référence au Plan d’action de Marrakech – Actions 16 et 17 ' +
        'Renforcer la coopération : judiciaire ; policière.',
    );
    const label = (role: 'subItem' | 'lastSubItem') => withRole(tree, role).map(({ list }) => list?.label);
    expect([label('subItem'), label('lastSubItem')]).toEqual([['a)'], ['b)']]);
    expect(withRole(tree, 'body')[0]?.inlines).toContainEqual({
      kind: 'text',
      text: 'er',
      superscript: true,
    });
  });

  it('lists delegations by the French alphabet when the document says so', () => {
    const workshop = guide({}, french);
    workshop.document.delegationOrder = 'alphabetical';
    expect(texts(withRole(made(workshop, 'fr'), 'body'))[0]).toContain(
      'l’Allemagne, l’Espagne, le Royaume-Uni et le Tchad',
    );
  });

  it('is marked PROJET, with the meeting’s own time, until it is issued, and while a correction is in progress', () => {
    const workshop = guide({}, french);
    expect(made(workshop, 'fr').draftMark).toEqual({
      label: 'PROJET 1',
      stamp: '24 octobre 2019, 17:05 (Abidjan, UTC)',
    });
    const corrected = { ...workshop.document, status: 'corrected' as const };
    expect(made({ ...workshop, document: corrected }, 'fr').draftMark?.label).toBe('PROJET');
    for (const status of ['adopted', 'adoptedAdReferendum', 'validated', 'issued'] as const) {
      expect(
        made({ ...workshop, document: { ...workshop.document, status } }, 'fr').draftMark,
      ).toBeUndefined();
    }
  });
});

describe('texts missing or behind in the language', () => {
  const stale = text({ fr: 'Renforcer', en: 'Strengthen' });
  if (stale.fr && stale.en)
    Object.assign(stale, {
      fr: { ...stale.fr, rev: 3 },
      en: { ...stale.en, from: { language: 'fr', rev: 2 } },
    });
  const recommendations = [
    recommendation('r1', 'g', { text: text({ en: 'One', fr: 'Un' }) }),
    ...['r2', 'r3', 'r4'].map((id) =>
      recommendation(id, 'g', { text: text({ fr: 'Seulement en français' }) }),
    ),
    recommendation('r5', 'g', { text: stale }),
  ];

  it('are refused with their numbers', () => {
    expect(refused(guide({}, recommendations), 'en')).toEqual([
      { refused: 'export.missingText', values: { language: 'EN', numbers: ['2', '3', '4'] } },
      { refused: 'export.staleText', values: { language: 'EN', numbers: ['5'] } },
    ]);
  });

  it('are printed in the other language, visibly marked, when that was chosen', () => {
    const items = withRole(made(guide({}, recommendations), 'en', { allowMissing: true }), 'recommendation');
    expect(texts(items)).toEqual([
      'One',
      '[not translated] Seulement en français',
      '[not translated] Seulement en français',
      '[not translated] Seulement en français',
      '[translation to be updated] Strengthen',
    ]);
    expect(items.map(({ language }) => language)).toEqual([undefined, 'fr', 'fr', 'fr', undefined]);
    expect(items[1]?.inlines.every((inline) => inline.kind === 'text' && inline.mark === 'missing')).toBe(
      true,
    );
    expect(items[4]?.inlines.every((inline) => inline.kind === 'text' && inline.mark === 'stale')).toBe(true);
  });

  it('keep the dates and delegations in their own language when they are printed in another', () => {
    const workshop = guide({}, [recommendation('r1', 'g', { text: text({ en: 'One' }) })]);
    workshop.document.fields = { opening: [{ fr: { nodes: opening, rev: 1 } }] };
    const [paragraph] = texts(withRole(made(workshop, 'en', { allowMissing: true }), 'body'));
    expect(paragraph).toBe(
      '[not translated] Le 24 octobre 2019, la Côte d’Ivoire a accueilli : le Royaume-Uni, le Tchad, l’Allemagne et l’Espagne, ainsi que l’UE.',
    );
  });

  it('count headings and fields too, named by their words', () => {
    const workshop = guide({}, [recommendation('r1', 'g', { text: text({ en: 'One', fr: 'Un' }) })]);
    const [only] = Object.values(workshop.groups);
    if (only) only.title = text({ fr: 'Frontières' });
    expect(refused(workshop, 'en')).toEqual([
      { refused: 'export.missingText', values: { language: 'EN', numbers: [{ fr: 'Frontières' }] } },
    ]);
  });

  it('are not counted where they are not printed', () => {
    const unprinted = recommendation('r2', 'g', { text: text({ fr: 'Retirée' }), state: 'withdrawn' });
    expect(refused(guide({}, [recommendations[0] ?? unprinted, unprinted]), 'en')).toEqual([]);
  });
});

describe('a required field that is empty', () => {
  it('makes the document be refused, by the field’s name, even when missing texts are allowed', () => {
    const workshop = guide();
    workshop.document.fields = {};
    expect(refused(workshop, 'en', { allowMissing: true })).toEqual([
      {
        refused: 'export.missingField',
        values: { field: { en: 'Opening', fr: 'Ouverture', pt: 'Abertura', es: 'Apertura' } },
      },
    ]);
  });

  it('may be the delegations that the opening prints', () => {
    const workshop = guide();
    workshop.delegations = {};
    expect(refused(workshop, 'en').map(({ values }) => values?.['list'])).toEqual([
      expect.objectContaining({ en: 'delegations of States', fr: 'délégations des États' }),
      expect.objectContaining({ en: 'organisations', fr: 'organisations' }),
    ]);
  });

  it('may be a label in the language', () => {
    const workshop = guide({ document: { ...guide().document, style: 'joint-document' } });
    expect(refused(workshop, 'pt').map((refusal) => refusal.refused)).toEqual(['export.language']);
  });
});
