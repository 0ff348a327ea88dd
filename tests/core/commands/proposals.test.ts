import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/queries/plainText';
import { proposalsIn } from '../../../core/queries/proposalRecords';
import { becameOf, proposalNumbers } from '../../../core/queries/proposals';
import { TestDesk, words } from '../../support/desk';

const language = 'en' as const;

function begun(): TestDesk {
  const desk = new TestDesk();
  for (const [id, en] of [
    ['ne', 'Niger'],
    ['tg', 'Togo'],
  ] as const)
    desk.run('delegation.add', { id, kind: 'state', name: { en } });
  return desk;
}

const capture = (desk: TestDesk, id: string, text: string, proposers: string[] = [], actor = 'awa') =>
  desk.run('recommendation.capture', { id, language, nodes: words(text), proposers }, actor);
const mend = (desk: TestDesk, id: string, text: string, actor = 'awa') =>
  desk.run('recommendation.recapture', { id, language, nodes: words(text) }, actor);
const reword = (desk: TestDesk, id: string, text: string, actor = 'awa') =>
  desk.run(
    'recommendation.reword',
    { id, language, nodes: words(text), base: desk.state.recommendations[id]?.text.en?.rev ?? 0 },
    actor,
  );
const said = (desk: TestDesk, id: string) => plainText(proposalsIn(desk.state)[id]?.text.en?.nodes ?? []);
const came = (desk: TestDesk, id: string) => desk.state.recommendations[id]?.from;

describe('what is captured', () => {
  it('is a proposal, numbered in the order of capture, with who proposed it and when', () => {
    const desk = begun();
    capture(desk, 'r1', 'Train border guards', ['ne']);
    desk.run('recommendation.captureMany', {
      items: ['Share lists', 'Meet again'].map((text) => ({ language, nodes: words(text) })),
    });
    const all = Object.values(proposalsIn(desk.state));
    expect(all.map(({ number, origin, proposers }) => [number, origin.by, proposers])).toEqual([
      [1, 'desk', ['ne']],
      [2, 'paste', []],
      [3, 'paste', []],
    ]);
    expect(all.map(({ id }) => came(desk, id))).toEqual(all.map(({ id }) => [id]));
    expect(all[0]).toMatchObject({ capturedAt: '2019-10-24T09:00:00.000Z', capturedBy: 'awa' });
  });

  it('says in whose turn and under which item it was put forward', () => {
    const desk = begun();
    desk.run('agenda.add', { id: 'a1', language, title: words('Borders') });
    desk.run('agenda.start', { id: 'a1' });
    desk.run('speaker.add', { item: 'a1', delegation: 'ne' });
    desk.run('speaker.start', { item: 'a1' });
    capture(desk, 'r1', 'Train border guards', ['ne']);
    capture(desk, 'r2', 'Share lists', ['tg']);
    const { r1, r2 } = proposalsIn(desk.state);
    expect(r1?.origin).toMatchObject({ by: 'desk', agendaItem: 'a1' });
    expect(r1?.origin.turn).toBeDefined();
    // Togo did not have the floor.
    expect(r2?.origin).toEqual({ by: 'desk', agendaItem: 'a1' });
    desk.run('agenda.remove', { id: 'a1' });
    expect(proposalsIn(desk.state)['r1']?.origin).toEqual({ by: 'desk' });
  });

  it('is mended with its entry as long as nobody drafted on it, and never after', () => {
    const desk = begun();
    capture(desk, 'r1', 'Trian border guards');
    mend(desk, 'r1', 'Train border guards');
    desk.run('recommendation.recapture', { id: 'r1', language, proposers: ['ne'] });
    expect([said(desk, 'r1'), proposalsIn(desk.state)['r1']?.proposers]).toEqual([
      'Train border guards',
      ['ne'],
    ]);
    reword(desk, 'r1', 'Train all border guards');
    mend(desk, 'r1', 'Train all border guards well');
    desk.run('recommendation.setProposers', { id: 'r1', proposers: ['ne', 'tg'] });
    expect([said(desk, 'r1'), proposalsIn(desk.state)['r1']?.proposers]).toEqual([
      'Train border guards',
      ['ne'],
    ]);
  });

  it('moves to the language that it is in after all', () => {
    const desk = begun();
    capture(desk, 'r1', 'Former les agents');
    desk.run('recommendation.recapture', { id: 'r1', language, into: 'fr' });
    expect(proposalsIn(desk.state)['r1']?.text).toEqual({
      fr: { nodes: words('Former les agents'), rev: 1 },
    });
  });

  it('gets its proposer when somebody says later who it was, and keeps it', () => {
    const desk = begun();
    capture(desk, 'r1', 'Train border guards');
    desk.run('recommendation.setProposers', { id: 'r1', proposers: ['ne'] });
    desk.run('recommendation.setProposers', { id: 'r1', proposers: ['tg'] });
    expect(proposalsIn(desk.state)['r1']?.proposers).toEqual(['ne']);
  });

  it('goes when it is undone and comes back with its number', () => {
    const desk = begun();
    capture(desk, 'r1', 'Train border guards');
    desk.undo();
    expect(proposalsIn(desk.state)).toEqual({});
    capture(desk, 'r2', 'Share lists', [], 'ben');
    desk.redo();
    expect(Object.fromEntries(proposalNumbers(proposalsIn(desk.state)))).toEqual({ r1: 'P1', r2: 'P1 bis' });
  });

  it('is none where it was only said', () => {
    const desk = begun();
    capture(desk, 'r1', 'We met in May');
    desk.run('recommendation.takeAsSaid', { id: 'r1', text: 'We met in May', delegation: null });
    expect(proposalsIn(desk.state)).toEqual({});
    const nodes = words('Meet in May');
    const given = { was: 'We met in May', language, nodes, proposers: [], mappings: [] };
    desk.run('contribution.takeAsProposal', { id: 'r1', ...given });
    expect([said(desk, 'r1'), came(desk, 'r1')]).toEqual(['Meet in May', ['r1']]);
  });
});

describe('what becomes of a proposal', () => {
  it('is told by the recommendations that came from it: merged, split, left out', () => {
    const desk = begun();
    for (const id of ['r1', 'r2', 'r3']) capture(desk, id, `Text of ${id}`);
    desk.run('recommendation.merge', { id: 'm', ids: ['r1', 'r2'], wordings: {} });
    desk.run('recommendation.split', { id: 'm', language, parts: [words('One'), words('Two')] });
    desk.run('recommendation.remove', { id: 'r3' });
    const became = (id: string) => becameOf(id, desk.state.recommendations).map(({ from }) => from);
    expect(became('r1')).toEqual([
      ['r1', 'r2'],
      ['r1', 'r2'],
    ]);
    expect([became('r3'), said(desk, 'r3')]).toEqual([[], 'Text of r3']);
  });

  it('a delegation that is removed goes from what nobody can edit, and comes back when that is undone', () => {
    const desk = begun();
    capture(desk, 'r1', 'Train border guards', ['ne']);
    desk.run('recommendation.remove', { id: 'r1' });
    desk.run('delegation.remove', { id: 'ne' });
    expect(proposalsIn(desk.state)['r1']?.proposers).toEqual([]);
    desk.undo();
    expect(proposalsIn(desk.state)['r1']?.proposers).toEqual(['ne']);
  });
});

const KINDS = ['capture', 'mend', 'reword', 'merge', 'split', 'remove', 'undo', 'redo', 'propose'] as const;

it('whatever two people do, what was put forward stays, and every recommendation came from something that is there', () => {
  const move = fc.record({
    kind: fc.constantFrom(...KINDS, 'capture' as const),
    which: fc.nat(20),
    text: fc.stringMatching(/^[a-z]{4}$/),
    actor: fc.constantFrom('awa', 'ben'),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const desk = begun();
      for (const [index, { kind, which, text, actor }] of moves.entries()) {
        const ids = Object.keys(desk.state.recommendations);
        const id = ids[which % Math.max(ids.length, 1)] ?? 'r0';
        const other = ids[(which + 1) % Math.max(ids.length, 1)] ?? 'r0';
        const before = desk.state;
        if (kind === 'capture') capture(desk, `r${index}`, text, [], actor);
        else if (kind === 'mend') mend(desk, id, text, actor);
        else if (kind === 'reword') reword(desk, id, text, actor);
        else if (kind === 'merge')
          desk.run('recommendation.merge', { id: `m${index}`, ids: [id, other], wordings: {} }, actor);
        else if (kind === 'split')
          desk.run('recommendation.split', { id, language, parts: [words(text), words('rest')] }, actor);
        else if (kind === 'remove') desk.run('recommendation.remove', { id }, actor);
        else if (kind === 'propose')
          desk.run('recommendation.setProposers', { id, proposers: ['ne'] }, actor);
        else desk[kind](actor);
        const { recommendations } = desk.state;
        const proposals = proposalsIn(desk.state);
        for (const { from } of Object.values(recommendations)) {
          expect(from.length).toBeGreaterThan(0);
          for (const each of from) expect(proposals[each]?.id).toBe(each);
        }
        for (const [key, was] of Object.entries(proposalsIn(before))) {
          const now = proposals[key];
          if (kind === 'undo' || kind === 'redo') continue;
          expect(now?.number).toBe(was.number);
          if (kind !== 'mend') expect(now?.text).toEqual(was.text);
          else if (JSON.stringify(now?.text) !== JSON.stringify(was.text))
            expect([key, before.recommendations[id]?.text.en?.nodes]).toEqual([id, was.text.en?.nodes]);
        }
        const captured = Object.values(recommendations).filter(({ lineage }) => lineage.length === 0);
        for (const { id: own } of captured) expect(proposals[own]).toBeDefined();
        expect(new Set(proposalNumbers(proposals).values()).size).toBe(Object.keys(proposals).length);
      }
    }),
    { numRuns: 150 },
  );
});
