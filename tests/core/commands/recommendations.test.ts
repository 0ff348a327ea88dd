import { describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { TestDesk, words } from '../../support/desk';

const CI = { code: 'CI', kind: 'state', name: { en: 'Côte d’Ivoire' } } as const;

function deskWith(...texts: string[]): TestDesk {
  const desk = new TestDesk();
  texts.forEach((text, index) =>
    desk.run('recommendation.capture', { id: `r${index + 1}`, language: 'en', nodes: words(text) }),
  );
  return desk;
}

describe('capturing', () => {
  it('needs no heading: the first recommendation opens a group without one', () => {
    const desk = deskWith('Share information');
    expect(Object.values(desk.state.groups)).toMatchObject([
      { title: {}, numbering: 'continue', marker: 'number' },
    ]);
    expect(desk.wordings).toEqual(['Share information']);
  });

  it('keeps the text as typed, a French space before a semicolon included', () => {
    expect(deskWith('Promote platforms ;').wordings).toEqual(['Promote platforms ;']);
  });

  it('refuses an empty line, an unknown proposer and an action that the plan does not have', () => {
    const desk = new TestDesk();
    const given = { language: 'en', nodes: words('Share') } as const;
    expect(desk.run('recommendation.capture', { ...given, nodes: words('  ') })).toMatchObject({
      refused: 'text.empty',
    });
    expect(desk.run('recommendation.capture', { ...given, proposers: ['zz'] })).toMatchObject({
      refused: 'thing.missing',
    });
    const target = { framework: 'marrakesh', level: 'action', number: '24' } as const;
    expect(
      desk.run('recommendation.capture', { ...given, mappings: [{ target, role: 'primary' }] }),
    ).toMatchObject({
      refused: 'action.unknown',
      values: { number: '24' },
    });
    expect(desk.lines).toEqual([]);
  });

  it('refuses a text that no document can hold, saying how long it is', () => {
    const refusal = new TestDesk().run('recommendation.capture', {
      language: 'en',
      nodes: words('x'.repeat(300_000)),
    });
    expect(refusal).toEqual({ refused: 'text.tooLong', values: { length: 300_000, limit: 200_000 } });
  });

  it('turns a paste of many lines into many proposals in their order, undone in one step', () => {
    const desk = deskWith('First');
    const items = ['Second', 'Third', 'Fourth'].map((text) => ({
      language: 'en' as const,
      nodes: words(text),
    }));
    desk.run('recommendation.captureMany', { items });
    expect(desk.wordings).toEqual(['First', 'Second', 'Third', 'Fourth']);
    desk.undo();
    expect(desk.wordings).toEqual(['First']);
  });
});

describe('wording', () => {
  it('makes a translation stale once its original moves on', () => {
    const desk = deskWith('Share information');
    const french = { id: 'r1', language: 'fr', nodes: words('Partager les informations'), base: 0 } as const;
    desk.run('recommendation.reword', { ...french, translatedFrom: 'en' });
    expect(desk.state.recommendations['r1']?.text.fr?.from).toEqual({ language: 'en', rev: 1 });
    desk.run('recommendation.reword', {
      id: 'r1',
      language: 'en',
      nodes: words('Share all information'),
      base: 1,
    });
    const { text } = desk.state.recommendations['r1'] ?? {};
    expect(text?.fr?.from?.rev).toBeLessThan(text?.en?.rev ?? 0);
  });

  it('keeps both versions of a wording changed twice, until a person settles it', () => {
    const desk = deskWith('Original');
    desk.run('recommendation.reword', { id: 'r1', language: 'en', nodes: words('Of Awa'), base: 1 });
    desk.run(
      'recommendation.reword',
      { id: 'r1', language: 'en', nodes: words('Of Bruno'), base: 1 },
      'bruno',
    );
    expect(desk.wordings).toEqual(['Of Awa']);
    const [conflict] = belongingTo(desk.state.conflicts, 'r1');
    expect(conflict).toMatchObject({ nodes: words('Of Bruno'), by: 'bruno' });
    desk.run('recommendation.settle', { id: 'r1', conflict: conflict?.id ?? '', keep: 'other', base: 2 });
    expect(desk.wordings).toEqual(['Of Bruno']);
    expect(belongingTo(desk.state.conflicts, 'r1')).toEqual([]);
  });

  it('is locked by adoption and unlocked by a correction', () => {
    const desk = deskWith('Agreed text');
    const change = { id: 'r1', language: 'en', nodes: words('Another'), base: 1 } as const;
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'adopted' });
    expect(desk.run('recommendation.reword', change)).toEqual({ refused: 'wording.locked' });
    desk.run('document.setStatus', { status: 'corrected' });
    expect(desk.run('recommendation.reword', change)).toBeUndefined();
  });

  it('neither gains nor reorders recommendations, nor renames headings, while the text is locked', () => {
    const desk = deskWith('Agreed text', 'A second one');
    const group = desk.state.recommendations['r1']?.group ?? '';
    const one = { language: 'en', nodes: words('Too late') } as const;
    const changes = () => [
      desk.run('recommendation.capture', one),
      desk.run('recommendation.captureMany', { items: [one] }),
      desk.run('recommendation.move', { id: 'r2', group, after: null }),
      desk.run('group.rename', { id: group, ...one }),
    ];
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'issued' });
    expect(changes()).toEqual(Array(4).fill({ refused: 'wording.locked' }));
    expect(desk.wordings).toEqual(['Agreed text', 'A second one']);
    desk.run('document.setStatus', { status: 'corrected' });
    expect(changes()).toEqual(Array(4).fill(undefined));
  });
});

describe('a translation after adoption', () => {
  it('may be entered where there is none, and mended: nobody adopted it', () => {
    const desk = deskWith('Agreed text');
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'issued' });
    const french = { id: 'r1', language: 'fr', nodes: words('Texte convenu'), translatedFrom: 'en' } as const;
    expect(desk.run('recommendation.reword', { ...french, base: 0 })).toBeUndefined();
    const other = { ...french, nodes: words('Un autre texte'), base: 1 };
    expect(desk.run('recommendation.reword', other)).toBeUndefined();
    const english = { ...other, language: 'en', translatedFrom: 'fr' } as const;
    expect(desk.run('recommendation.reword', english)).toEqual({ refused: 'wording.locked' });
  });
});

describe('numbers of a circulated version', () => {
  it('stay where they are when a recommendation is removed or added', () => {
    const desk = deskWith('One', 'Two', 'Three');
    desk.run('document.setStatus', { status: 'circulated' });
    desk.run('recommendation.remove', { id: 'r2' });
    desk.run('recommendation.capture', { id: 'r4', language: 'en', nodes: words('Between'), after: 'r1' });
    const { recommendations } = desk.state;
    expect(recommendations['r3']?.frozenNumber).toBe('3');
    expect(recommendations['r2']).toMatchObject({ deleted: true, frozenNumber: '2' });
    expect(recommendations['r4']?.frozenNumber).toBeUndefined();
  });

  it('are computed again once the text is adopted', () => {
    const desk = deskWith('One', 'Two');
    desk.run('document.setStatus', { status: 'circulated' });
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'adopted' });
    expect(
      Object.values(desk.state.recommendations).every(({ frozenNumber }) => frozenNumber === undefined),
    ).toBe(true);
  });
});

describe('order', () => {
  it('puts a recommendation behind another, first, or into another group', () => {
    const desk = deskWith('One', 'Two', 'Three');
    const group = Object.keys(desk.state.groups)[0] ?? '';
    desk.run('recommendation.move', { id: 'r3', group, after: null });
    expect(desk.wordings).toEqual(['Three', 'One', 'Two']);
    desk.run('recommendation.move', { id: 'r3', group, after: 'r1' });
    expect(desk.wordings).toEqual(['One', 'Three', 'Two']);
  });

  it('leaves room between two that were written at the same place on two laptops', () => {
    const desk = deskWith('One', 'Two', 'Three');
    const { r1, r2, r3 } = desk.state.recommendations;
    if (!r1 || !r2 || !r3) throw new Error('three were captured');
    desk.state = {
      ...desk.state,
      recommendations: { r1, r2: { ...r2, order: r1.order }, r3 },
    };
    desk.run('recommendation.move', { id: 'r3', group: r1.group, after: 'r1' });
    expect(desk.wordings).toEqual(['One', 'Three', 'Two']);
  });
});

describe('merging', () => {
  it('keeps every original, its proposers and its mappings, under one new wording', () => {
    const desk = deskWith('Share information', 'Exchange information');
    desk.run('delegation.add', { id: 'ci', ...CI });
    desk.run('recommendation.setProposers', { id: 'r2', proposers: ['ci'] });
    desk.run('recommendation.merge', {
      ids: ['r1', 'r2'],
      id: 'm',
      wordings: { en: words('Share and exchange') },
    });
    expect(desk.state.recommendations['m']).toMatchObject({
      proposers: ['ci'],
      lineage: [
        { kind: 'mergedFrom', id: 'r1' },
        { kind: 'mergedFrom', id: 'r2' },
      ],
    });
    expect(desk.state.recommendations['r1']).toMatchObject({
      state: 'merged',
      text: { en: { nodes: words('Share information') } },
    });
    desk.undo();
    expect(desk.state.recommendations['r1']?.state).toBe('proposed');
  });
});

describe('delegations', () => {
  it('are entered once, and cannot leave while they stand behind a proposal', () => {
    const desk = deskWith('Share');
    desk.run('delegation.add', { id: 'ci', ...CI });
    expect(desk.run('delegation.add', CI)).toMatchObject({ refused: 'delegation.duplicate' });
    desk.run('recommendation.setProposers', { id: 'r1', proposers: ['ci'] });
    expect(desk.run('delegation.remove', { id: 'ci' })).toMatchObject({
      refused: 'delegation.inUse',
      values: { count: 1 },
    });
  });
});

describe('positions', () => {
  it('belong to a negotiated text only', () => {
    const desk = deskWith('Share');
    desk.run('delegation.add', { id: 'ci', ...CI });
    const position = { id: 'r1', delegation: 'ci', position: 'supports' } as const;
    expect(desk.run('recommendation.setPosition', position)).toEqual({ refused: 'nature.notNegotiated' });
    desk.run('document.setNature', { nature: 'negotiated' });
    expect(desk.run('recommendation.setPosition', position)).toBeUndefined();
  });
});
