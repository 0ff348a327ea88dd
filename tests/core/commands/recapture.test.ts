import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../core/queries/plainText';
import { TestDesk, words } from '../../support/desk';

const NIGER = { kind: 'state', code: 'NE', name: { en: 'Niger' }, id: 'd1' } as const;
const CHAD = { kind: 'state', code: 'TD', name: { en: 'Chad' }, id: 'd2' } as const;

let desk: TestDesk;
beforeEach(() => {
  desk = new TestDesk();
  desk.run('recommendation.capture', {
    id: 'r1',
    language: 'en',
    nodes: words('Shar informaton'),
    proposers: ['d1'],
    arriving: [NIGER],
  });
  desk.run('recommendation.capture', { id: 'r2', language: 'en', nodes: words('Train staff') });
  desk.run('contribution.record', { id: 'c1', text: 'We agree', delegation: 'd1' });
});
const entry = () => desk.state.recommendations['r1'];
const saysIn = (language: 'en' | 'fr') => plainText(entry()?.text[language]?.nodes ?? []);

describe('an entry that is changed in the line', () => {
  it('keeps its place, its time and what was not changed, and is one step to undo', () => {
    const before = desk.state;
    const order = entry()?.order;
    desk.run('recommendation.recapture', {
      id: 'r1',
      language: 'en',
      nodes: words('Share information'),
      proposers: ['d2'],
      arriving: [CHAD],
    });
    expect(saysIn('en')).toBe('Share information');
    expect(entry()).toMatchObject({ order, proposers: ['d2'], capturedAt: '2019-10-24T09:00:00.000Z' });
    expect(desk.undo()).toBe('recommendation.recapture');
    expect(desk.state).toEqual(before);
  });

  it('keeps both wordings when somebody reworded it meanwhile', () => {
    desk.run(
      'recommendation.reword',
      { id: 'r1', language: 'en', nodes: words('Exchange data'), base: 1 },
      'ben',
    );
    desk.run('recommendation.recapture', { id: 'r1', language: 'en', nodes: words('Share'), base: 1 });
    expect(saysIn('en')).toBe('Exchange data');
    expect(Object.values(desk.state.conflicts).map(({ nodes }) => plainText(nodes))).toEqual(['Share']);
  });

  it('keeps the speaker whom somebody else added meanwhile', () => {
    desk.run('delegation.add', CHAD);
    desk.run('recommendation.setProposers', { id: 'r1', from: ['d1'], proposers: ['d1', 'd2'] }, 'ben');
    const from = { proposers: ['d1'], mappings: [] };
    desk.run('recommendation.recapture', { id: 'r1', language: 'en', proposers: [], from });
    expect(entry()?.proposers).toEqual(['d2']);
  });

  it('moves to another language with its words, unless there is a text in it', () => {
    desk.run('recommendation.recapture', { id: 'r1', language: 'en', into: 'fr' });
    expect([saysIn('fr'), Object.keys(entry()?.text ?? {})]).toEqual(['Shar informaton', ['fr']]);
    desk.run('recommendation.reword', { id: 'r1', language: 'en', nodes: words('Share'), base: 0 });
    expect(desk.run('recommendation.recapture', { id: 'r1', language: 'fr', into: 'en' })?.refused).toBe(
      'entry.otherLanguage',
    );
  });

  it('goes under a heading that is made in the same step, and two name the same one once', () => {
    for (const [id, heading] of [
      ['r1', 'h1'],
      ['r2', 'h2'],
    ] as const)
      desk.run('recommendation.recapture', {
        id,
        language: 'en',
        heading: { id: heading, title: words('Borders') },
      });
    const titled = Object.values(desk.state.groups).filter(({ title }) => title.en);
    expect(titled.map(({ id }) => id)).toEqual(['h1']);
    expect([entry()?.group, desk.state.recommendations['r2']?.group]).toEqual(['h1', 'h1']);
    desk.undo();
    desk.undo();
    expect(desk.state.groups['h1']).toBeUndefined();
  });

  it('is refused as a whole while the text is locked', () => {
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'adopted' });
    const before = desk.state;
    for (const change of [{ nodes: words('Other') }, { into: 'fr' as const }])
      expect(desk.run('recommendation.recapture', { id: 'r1', language: 'en', ...change })?.refused).toBe(
        'wording.locked',
      );
    expect(desk.state).toEqual(before);
  });
});

describe('a heading that is captured with its line', () => {
  it('is made in the same step, and one undo takes both back', () => {
    const before = desk.state;
    desk.run('recommendation.capture', {
      id: 'r3',
      language: 'fr',
      nodes: words('Former'),
      heading: { id: 'h1', title: words('Frontières') },
    });
    expect(desk.state.recommendations['r3']?.group).toBe('h1');
    expect(plainText(desk.state.groups['h1']?.title.fr?.nodes ?? [])).toBe('Frontières');
    desk.undo();
    expect(desk.state).toEqual(before);
  });

  it('is made by a line of a paste too, once for all that name it, in the same step', () => {
    const before = desk.state;
    const item = (id: string, title: string) => ({
      id,
      language: 'fr' as const,
      nodes: words('Former'),
      heading: { id: `h-${id}`, title: words(title) },
    });
    desk.run('recommendation.captureMany', { items: [item('r3', 'Frontières'), item('r4', 'frontieres')] });
    expect(['r3', 'r4'].map((id) => desk.state.recommendations[id]?.group)).toEqual(['h-r3', 'h-r3']);
    desk.undo();
    expect(desk.state).toEqual(before);
  });

  it('is made once, however its accents are typed: the line takes them for one as well', () => {
    const heading = (id: string, title: string) => ({ id, title: words(title) });
    const line = { language: 'fr' as const, nodes: words('Former') };
    desk.run('recommendation.capture', { id: 'r3', ...line, heading: heading('h1', 'Contrôle') });
    desk.run('recommendation.capture', { id: 'r4', ...line, heading: heading('h2', 'controle') });
    expect(desk.state.recommendations['r4']?.group).toBe('h1');
  });
});

describe('what was captured as the wrong kind', () => {
  it('becomes what was said, under its id, with its time', () => {
    desk.run('recommendation.takeAsSaid', { id: 'r1', text: 'Share', delegation: 'd1' });
    expect(entry()).toBeUndefined();
    expect(desk.state.contributions['r1']).toMatchObject({
      text: 'Share',
      delegation: 'd1',
      at: '2019-10-24T09:00:00.000Z',
      by: 'awa',
    });
  });

  it('stays a recommendation when more stands by it than its line says', () => {
    desk.run('note.add', { id: 'r1', text: 'Ask Paris' });
    expect(
      desk.run('recommendation.takeAsSaid', { id: 'r1', text: 'Share', delegation: null })?.refused,
    ).toBe('entry.holdsMore');
    expect(entry()).toBeDefined();
  });

  it('stays a recommendation when the table was asked about it', () => {
    desk.run('document.setNature', { nature: 'negotiated' });
    expect(desk.run('recommendation.closeRound', { id: 'r1', language: 'en', base: 1 })).toBeUndefined();
    expect(
      desk.run('recommendation.takeAsSaid', { id: 'r1', text: 'Share', delegation: null })?.refused,
    ).toBe('entry.holdsMore');
  });

  it('becomes a recommendation, under its id, and back again', () => {
    const before = desk.state;
    desk.run('contribution.takeAsProposal', {
      id: 'c1',
      was: 'We agree',
      language: 'en',
      nodes: words('Agree'),
      proposers: ['d1'],
      mappings: [],
    });
    expect(desk.state.contributions['c1']).toBeUndefined();
    expect(desk.state.recommendations['c1']).toMatchObject({ proposers: ['d1'], state: 'proposed' });
    desk.undo();
    expect(desk.state).toEqual(before);
  });

  it('is changed only as it was seen', () => {
    const change = { id: 'c1', was: 'We agree', text: 'We do', delegation: null };
    expect(desk.run('contribution.recapture', change)).toBeUndefined();
    expect(desk.state.contributions['c1']).not.toHaveProperty('delegation');
    expect(desk.run('contribution.recapture', { ...change, text: 'We shall' })?.refused).toBe(
      'wording.moved',
    );
  });
});
