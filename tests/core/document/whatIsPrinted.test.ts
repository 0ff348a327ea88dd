import { describe, expect, it } from 'vitest';
import { textOf, visibleText } from '../../../core/document/visibleText';
import type { Node } from '../../../core/model/text';
import type { Workshop } from '../../../core/model/workshop';
import { NOW } from '../../fixtures/catalogue';
import { recommendation, text, workshopOf } from '../../fixtures/workshops';
import { guide, made, refused, runs, texts, withRole } from './support/guide';

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

  it('is the only kind that does: any other is refused while brackets are open', () => {
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

  it('print the present number', () => {
    const tree = made(guide({}, [recommendation('r1', 'g'), referring('r1')]), 'en');
    expect(withRole(tree, 'recommendation')[1]?.inlines).toContainEqual({
      kind: 'crossReference',
      recommendation: 'r1',
      text: '1',
    });
  });

  it('are refused when their target is not printed', () => {
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

  it('is refused where the official wording is not known; none is invented', () => {
    const [refusal] = refused(plan('5'), 'en');
    expect(refusal?.refused).toBe('export.missingText');
    expect(refusal?.values?.['numbers']).toContainEqual(
      expect.objectContaining({ en: 'Action 20', pt: 'Ação 20' }),
    );
    expect(visibleText(made(plan('5'), 'en', { allowMissing: true }))).toContain(
      'Action 20: [official wording not entered]',
    );
  });

  it('is refused when the plan has no such domain', () => {
    expect(refused(plan('9'), 'en').map((refusal) => refusal.refused)).toEqual(['action.unknown']);
  });
});

it('the file’s properties name the document, the meeting and the issuing body, and no other time than now', () => {
  expect(made(guide(), 'en').properties).toEqual({
    title: 'Guide on good practices and recommendations – Workshop on borders',
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
    'List of participants Delegation Name Function Chad Mariam Doe Head of delegation Director',
  );
  expect(JSON.stringify(tree)).not.toMatch(/example\.org|\+235|arrives late/);
  expect(visibleText(made(guide(), 'en'))).not.toContain('List of participants');
});
