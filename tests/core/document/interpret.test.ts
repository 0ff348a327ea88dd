import { describe, expect, it } from 'vitest';
import { isRefused, makeDocument, type DocumentOptions } from '../../../core/document/interpret/interpret';
import type { DocumentTree, Inline, Paragraph } from '../../../core/document/tree';
import { paragraphsOf, textOf, visibleText } from '../../../core/document/visibleText';
import type { Refusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import type { Workshop } from '../../../core/model/workshop';
import { catalogue, NOW, styleNamed } from '../../fixtures/catalogue';
import { delegation, group, recommendation, text, workshopOf } from '../../fixtures/workshops';

const frameworks = catalogue.frameworks.map(({ framework }) => framework);

function attempt(
  workshop: Workshop,
  language: Language,
  options: DocumentOptions = {},
): DocumentTree | Refusal[] {
  return makeDocument({
    workshop,
    style: styleNamed(workshop.document.style),
    frameworks,
    language,
    now: NOW,
    options,
  });
}

function made(workshop: Workshop, language: Language, options: DocumentOptions = {}): DocumentTree {
  const tree = attempt(workshop, language, options);
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

function refused(workshop: Workshop, language: Language, options: DocumentOptions = {}): Refusal[] {
  const tree = attempt(workshop, language, options);
  return isRefused(tree) ? tree : [];
}

const withRole = (tree: DocumentTree, role: Paragraph['role']) =>
  paragraphsOf(tree.blocks).filter((paragraph) => paragraph.role === role);
const texts = (paragraphs: Paragraph[]) => paragraphs.map(({ inlines }) => textOf(inlines));
const runs = (paragraph: Paragraph | undefined, wanted: (inline: Inline) => boolean) =>
  paragraph?.inlines.filter(wanted) ?? [];

const opening: Node[] = [
  { type: 'text', text: 'Le ' },
  { type: 'field', field: 'date', format: 'ordinal' },
  { type: 'text', text: ', ' },
  { type: 'field', field: 'host' },
  { type: 'text', text: ' a accueilli : ' },
  { type: 'field', field: 'states' },
  { type: 'text', text: ', ainsi que ' },
  { type: 'field', field: 'organisations' },
  { type: 'text', text: '.' },
];
const delegations = [
  delegation(
    'GB',
    'state',
    { en: 'United Kingdom', fr: 'Royaume-Uni' },
    { en: 'the United Kingdom', fr: 'le Royaume-Uni' },
  ),
  delegation('TD', 'state', { en: 'Chad', fr: 'Tchad' }, { fr: 'le Tchad' }),
  delegation('DE', 'state', { en: 'Germany', fr: 'Allemagne' }, { fr: 'l’Allemagne' }),
  delegation('ES', 'state', { en: 'Spain', fr: 'Espagne' }, { fr: 'l’Espagne' }),
  delegation('EU', 'organisation', { en: 'EU', fr: 'UE' }, { en: 'the EU', fr: 'l’UE' }),
];

function guide(change: Partial<Workshop> = {}, recommendations = [recommendation('r1', 'g')]): Workshop {
  const workshop = workshopOf(
    {
      delegations,
      groups: [
        group('g', {
          title: text({ en: 'Borders', fr: 'Frontières' }),
          references: ['16', '17'].map((number) => ({ framework: 'marrakesh', level: 'action', number })),
        }),
      ],
      recommendations,
    },
    { languages: ['fr', 'en'], ...change },
  );
  workshop.document.fields = {
    opening: [{ fr: { nodes: opening, rev: 1 }, en: { nodes: opening, rev: 1 } }],
  };
  return workshop;
}

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
        "Frontières En référence au Plan d'action de Marrakech – Actions 16 et 17 " +
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

  it('carries PROJET with the meeting’s own time until it is issued, and while a correction is in hand', () => {
    const workshop = guide({}, french);
    expect(made(workshop, 'fr').draftMark).toEqual({
      label: 'PROJET',
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
    const workshop = guide({}, []);
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

  it('do not count what is not printed', () => {
    const unprinted = recommendation('r2', 'g', { text: text({ fr: 'Retirée' }), state: 'withdrawn' });
    expect(refused(guide({}, [recommendations[0] ?? unprinted, unprinted]), 'en')).toEqual([]);
  });
});

describe('what a document cannot do without', () => {
  it('is refused by the name of the field, even when missing texts are allowed', () => {
    const workshop = guide();
    workshop.document.fields = {};
    expect(refused(workshop, 'en', { allowMissing: true })).toEqual([
      {
        refused: 'export.missingField',
        values: { field: { en: 'Opening', fr: 'Ouverture', pt: 'Abertura', es: 'Apertura' } },
      },
    ]);
  });

  it('includes the delegations that the opening prints', () => {
    const workshop = guide();
    workshop.delegations = {};
    expect(refused(workshop, 'en').map(({ values }) => values?.['list'])).toEqual([
      expect.objectContaining({ en: 'delegations of States', fr: 'délégations des États' }),
      expect.objectContaining({ en: 'organisations', fr: 'organisations' }),
    ]);
  });

  it('includes labels in the language', () => {
    const workshop = guide({ document: { ...guide().document, style: 'joint-document' } });
    expect(refused(workshop, 'pt').map((refusal) => refusal.refused)).toEqual(['export.language']);
  });
});

describe('attribution', () => {
  const proposed = [recommendation('r1', 'g', { proposers: ['TD', 'GB'] })];

  it('is none by default: no proposer is anywhere in the tree', () => {
    const workshop = guide({}, proposed);
    workshop.document.fields = { opening: [text({ en: 'Opening', fr: 'Ouverture' })] };
    for (const attribution of ['none', 'internal'] as const) {
      expect(JSON.stringify(made({ ...workshop, attribution }, 'en'))).not.toMatch(/Chad|Kingdom|"TD"|"GB"/);
    }
  });

  it('by delegation prints the proposers after the text, in the order they joined', () => {
    const tree = made(guide({ attribution: 'byDelegation' }, proposed), 'en');
    expect(texts(withRole(tree, 'recommendation'))).toEqual(['Text of r1 (Chad, United Kingdom)']);
  });
});

describe('a negotiated text', () => {
  const disputed: Node[] = [
    { type: 'text', text: 'States ' },
    {
      type: 'bracket',
      id: 'b1',
      variants: [
        { nodes: [{ type: 'text', text: 'shall' }], delegations: ['TD'] },
        { nodes: [{ type: 'text', text: 'should' }], delegations: ['GB'] },
      ],
    },
    { type: 'text', text: ' cooperate.' },
  ];
  const items = [
    recommendation('r1', 'g', {
      text: { en: { nodes: disputed, rev: 1 } },
      reservations: [
        { id: 'v1', delegation: 'TD', wording: text({ en: 'Not at night.' }), state: 'open', at: NOW },
        { id: 'v2', delegation: 'GB', wording: text({ en: 'Lifted one.' }), state: 'lifted', at: NOW },
      ],
    }),
  ];
  const negotiated = (attribution: Workshop['attribution']) => {
    const workshop = guide({ attribution }, items);
    return { ...workshop, document: { ...workshop.document, nature: 'negotiated' as const } };
  };

  it('prints brackets and open reservations, without names unless it attributes', () => {
    const anonymous = made(negotiated('none'), 'en');
    expect(texts(withRole(anonymous, 'recommendation'))).toEqual(['States [shall / should] cooperate.']);
    expect(texts(withRole(anonymous, 'reservation'))).toEqual(['Reservation: Not at night.']);
    const named = made(negotiated('byDelegation'), 'en');
    expect(texts(withRole(named, 'recommendation'))).toEqual([
      'States [shall (Chad) / should (United Kingdom)] cooperate.',
    ]);
    expect(texts(withRole(named, 'reservation'))).toEqual(['Reservation by Chad: Not at night.']);
  });

  it('is the only one that does: any other is refused while brackets are open', () => {
    const workshop = guide({}, items);
    expect(refused(workshop, 'en').map((refusal) => refusal.refused)).toEqual(['export.openBrackets']);
    const [item] = withRole(made(workshop, 'en', { allowMissing: true }), 'recommendation');
    expect(runs(item, (inline) => inline.kind === 'bracket')).toEqual([]);
    expect(withRole(made(workshop, 'en', { allowMissing: true }), 'reservation')).toEqual([]);
  });
});

describe('cross-references', () => {
  const referring = (target: string) =>
    recommendation('r2', 'g', {
      text: {
        en: {
          nodes: [
            { type: 'text', text: 'See ' },
            { type: 'reference', recommendation: target },
          ],
          rev: 1,
        },
      },
    });

  it('print the number that stands now', () => {
    const tree = made(guide({}, [recommendation('r1', 'g'), referring('r1')]), 'en');
    expect(withRole(tree, 'recommendation')[1]?.inlines).toContainEqual({
      kind: 'crossReference',
      recommendation: 'r1',
      text: '1',
    });
  });

  it('are refused when they lead to what is not printed', () => {
    const gone = recommendation('r1', 'g', { state: 'merged' });
    expect(refused(guide({}, [gone, referring('r1')]), 'en')).toEqual([
      { refused: 'export.brokenReference', values: { language: 'EN', numbers: ['1'] } },
    ]);
  });
});

describe('a tombstone', () => {
  it('says in the document’s language that the text is deleted', () => {
    const items = [
      recommendation('r1', 'g', { text: text({ fr: 'Texte' }), frozenNumber: '1', deleted: true }),
      recommendation('r2', 'g', { text: text({ fr: 'Autre' }), frozenNumber: '2' }),
    ];
    const paragraphs = withRole(made(guide({}, items), 'fr'), 'recommendation');
    expect(paragraphs.map(({ list, inlines }) => `${list?.label} ${textOf(inlines)}`)).toEqual([
      '1. [supprimé]',
      '2. Autre',
    ]);
  });
});

describe('a domain of the plan', () => {
  const plan = (domain: string) => {
    const workshop = workshopOf({}, { frameworks: [{ id: 'marrakesh', version: '1', hash: '' }] });
    workshop.document = {
      ...workshop.document,
      style: 'action-plan',
      fields: { domain: [text({ en: domain })] },
    };
    return workshop;
  };

  it('is refused where the official wording is not known, and never made up', () => {
    const [refusal] = refused(plan('5'), 'en');
    expect(refusal?.refused).toBe('export.missingText');
    expect(refusal?.values?.['numbers']).toContainEqual(
      expect.objectContaining({ en: 'Action 20', pt: 'Ação 20' }),
    );
    expect(visibleText(made(plan('5'), 'en', { allowMissing: true }))).toContain(
      'Action 20: [official wording not entered]',
    );
  });

  it('is refused when the plan has none such', () => {
    expect(refused(plan('9'), 'en').map((refusal) => refusal.refused)).toEqual(['action.unknown']);
  });
});

it('the file’s properties name the meeting and the issuing body, and no other time than now', () => {
  expect(made(guide(), 'en').properties).toEqual({
    title: 'Workshop on borders',
    subject: 'Workshop guide and recommendations',
    creator: 'Rabat Process',
    modified: NOW,
    validity: 'Not issued',
    further: [],
  });
});

it('participants are printed only when they are handed over, without their contacts', () => {
  const person = {
    id: 'p1',
    order: 'a0',
    delegation: 'TD',
    name: 'Mariam Doe',
    function: 'Director',
    email: 'mariam@example.org',
    phone: '+235 00',
    head: true,
    attendance: [],
    note: 'arrives late',
  };
  const tree = made(guide(), 'en', { participants: [person] });
  expect(visibleText(tree)).toContain(
    'List of participants Delegation Name Function Chad Mariam Doe Director',
  );
  expect(JSON.stringify(tree)).not.toMatch(/example\.org|\+235|arrives late/);
  expect(visibleText(made(guide(), 'en'))).not.toContain('List of participants');
});
