import fc from 'fast-check';
import { proposalIn } from '../../../core/queries/proposalRecords';
import { describe, expect, it } from 'vitest';
import { AttributionEraser, recordsOf, type WhoseAttribution } from '../../../core/erasing/eraseAttribution';
import { belongingTo } from '../../../core/model/belongings';
import { changesBetween } from '../../../core/handover/changes';
import type { JournalEntry } from '../../../core/ledger/ledger';
import { applyEntry } from '../../../core/ledger/applyEntry';
import type { Contribution } from '../../../core/model/recommendation';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { numberRecommendations } from '../../../core/queries/numbers';
import { sampleWorkshop } from '../../fixtures/catalogue';
import { TestDesk, words } from '../../support/desk';
import { aMove, perform, type Move } from '../ledger/evening';

const sample = sampleWorkshop('workshop-guide');
const START: Workshop = {
  ...sample,
  document: { ...sample.document, status: 'draft', nature: 'negotiated' },
};

const undoOrMove = fc.oneof(
  { weight: 6, arbitrary: aMove },
  { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') },
);

function evening(moves: readonly (Move | string)[]): TestDesk {
  const desk = new TestDesk(START);
  for (const move of moves) {
    if (typeof move === 'object') perform(desk, move, 'awa');
    else if (move === 'undo') desk.undo();
    else desk.redo();
  }
  return desk;
}

function erased(desk: TestDesk, whose: WhoseAttribution) {
  const records = new Set<string>();
  if (whose !== 'all')
    for (const value of [START, desk.state, ...desk.lines]) recordsOf(value, new Set(whose), records);
  const eraser = new AttributionEraser(whose, records);
  const lines: JournalEntry[] = desk.lines.map((line) => eraser.entry(line));
  return { lines, start: eraser.state(START), state: eraser.state(desk.state) };
}

/** A text without the delegations behind its variants. */
const reads = (text: unknown): unknown =>
  JSON.parse(JSON.stringify(text, (key, value: unknown) => (key === 'delegations' ? [] : value)));

/** Texts, mappings and numbers, which an erasing must not change. */
const kept = (workshop: Workshop) => ({
  numbers: numberRecommendations(workshop).flatMap(({ items }) =>
    items.map(({ number, recommendation: { id, text, subItems, mappings, themes } }) => ({
      number,
      id,
      text: reads(text),
      subItems: reads(subItems),
      mappings,
      themes,
      notes: belongingTo(workshop.notes, id),
      conflicts: reads(belongingTo(workshop.conflicts, id)),
    })),
  ),
  groups: workshop.groups,
  document: workshop.document,
});

describe('the erasing of attribution', () => {
  it('leaves a history that replays to the same texts, mappings and numbers, for a few or for the whole meeting', () => {
    let spoke = 0;
    fc.assert(
      fc.property(
        fc.array(undoOrMove, { minLength: 4, maxLength: 24, size: 'max' }),
        fc.nat(3),
        (moves, choice) => {
          const desk = evening(moves);
          const ids = Object.keys(desk.state.recommendations).filter((_, at) => at % 4 === choice);
          for (const whose of ['all', ids] as const) {
            const { lines, start, state } = erased(desk, whose);
            const replayed = lines.reduce<Workshop>(applyEntry, start);
            expect(replayed).toEqual(state);
            expect(kept(replayed)).toEqual(kept(desk.state));
            expect(workshopSchema.safeParse(replayed).success).toBe(true);
            const gone = whose === 'all' ? Object.keys(desk.state.recommendations) : whose;
            for (const id of gone)
              expect(replayed.recommendations[id]).toMatchObject({
                proposers: [],
                positions: {},
                reservations: [],
              });
            for (const id of gone)
              for (const each of replayed.recommendations[id]?.from ?? []) {
                expect(proposalIn(replayed, each)?.proposers).toEqual([]);
                expect(Object.keys(proposalIn(replayed, each)?.origin ?? {})).not.toContain('turn');
              }
            for (const id of gone) if (desk.state.recommendations[id]?.proposers.length) spoke += 1;
            const walked = lines
              .toReversed()
              .reduce<Workshop>((after, { inverse }) => applyEntry(after, { patches: inverse }), replayed);
            expect(kept(walked)).toEqual(kept(START));
          }
        },
      ),
      { numRuns: 150, seed: 20261127 },
    );
    expect(spoke).toBeGreaterThan(100);
  });

  it('leaves no line that names a proposer, also where that was changed or undone', () => {
    const desk = new TestDesk(START);
    desk.run('delegation.add', { id: 'wakanda', kind: 'state', name: { en: 'Wakanda' } });
    desk.run('recommendation.capture', {
      id: 'new1',
      language: 'en',
      nodes: [{ type: 'text', text: 'Share' }],
      proposers: ['wakanda'],
    });
    desk.run('recommendation.setPosition', { id: 'new1', delegation: 'wakanda', position: 'objects' });
    desk.run('contribution.record', {
      text: 'We propose to share',
      delegation: 'wakanda',
      recommendations: ['new1'],
    });
    desk.run('recommendation.join', { id: 'new1', text: 'We propose so too', delegations: ['wakanda'] });
    desk.undo();
    desk.redo();
    desk.run('recommendation.setProposers', { id: 'new1', proposers: [], from: ['wakanda'] });
    const { lines } = erased(desk, ['new1']);
    const naming = lines.filter(({ command }) => command !== 'delegation.add');
    expect(JSON.stringify(naming)).not.toContain('wakanda');
    expect(JSON.stringify(naming)).not.toContain('We propose');
    expect(JSON.stringify(lines)).toContain('Share');
  });

  it('leaves no delegation behind a variant of a bracket, however often it was changed', () => {
    const desk = new TestDesk(START);
    desk.run('delegation.add', { id: 'wakanda', kind: 'state', name: { en: 'Wakanda' } });
    const [id = ''] = Object.keys(START.recommendations);
    const rev = START.recommendations[id]?.text.en?.rev ?? 0;
    desk.run('recommendation.reword', {
      id,
      language: 'en',
      base: rev,
      nodes: [
        { type: 'text', text: 'Share ' },
        {
          type: 'bracket',
          id: 'b1',
          variants: [
            { nodes: [{ type: 'text', text: 'widely' }], delegations: [] },
            { nodes: [{ type: 'text', text: 'with care' }], delegations: ['wakanda'] },
          ],
        },
      ],
    });
    desk.run('recommendation.reword', {
      id,
      language: 'en',
      base: rev + 1,
      nodes: [
        { type: 'text', text: 'Share ' },
        {
          type: 'bracket',
          id: 'b1',
          variants: [
            { nodes: [{ type: 'text', text: 'widely' }], delegations: ['wakanda'] },
            { nodes: [{ type: 'text', text: 'with care' }], delegations: [] },
          ],
        },
      ],
    });
    desk.undo();
    expect(JSON.stringify(desk.state.recommendations[id])).toContain('wakanda');
    for (const whose of ['all', [id]] as const) {
      const { lines, start, state } = erased(desk, whose);
      expect(lines.reduce<Workshop>(applyEntry, start)).toEqual(state);
      const naming = lines.filter(({ command }) => command !== 'delegation.add');
      expect(JSON.stringify([naming, state.recommendations])).not.toContain('wakanda');
      expect(JSON.stringify(state.recommendations[id]?.text)).toContain('with care');
    }
  });
});

it('a delegation that was added with a contribution, or brought back by a group, is erased from the payloads of the journal too', () => {
  const desk = new TestDesk(START);
  const [recommendation = ''] = Object.keys(START.recommendations);
  desk.run('contribution.record', {
    id: 'said',
    text: 'Zqsaid',
    delegation: 'zqd',
    recommendations: [recommendation],
    arriving: [{ id: 'zqd', kind: 'organisation', name: { en: 'Zqunion' } }],
  });
  const group: Workshop = {
    ...desk.state,
    contributions: {
      ...desk.state.contributions,
      brought: { ...desk.state.contributions['said'], id: 'brought', text: 'Zqbrought' } as Contribution,
    },
  };
  const changes = changesBetween(desk.state, group);
  desk.run('workshop.handOver', { handover: 'h1', label: 'Group 1' });
  desk.run('workshop.takeBack', { handover: 'h1', file: 'f1', label: 'Group 1', changes });
  expect(desk.state.contributions['brought']?.text).toBe('Zqbrought');
  for (const whose of ['all', [recommendation]] as const) {
    const { lines, state } = erased(desk, whose);
    expect(JSON.stringify(lines.map(({ payload }) => payload))).not.toMatch(/Zqsaid|Zqunion|Zqbrought/);
    expect(JSON.stringify(state.contributions)).not.toMatch(/Zqsaid|Zqbrought/);
  }
});

it('a delegation that was added with its proposal is erased from the payloads of the journal too', () => {
  const desk = new TestDesk(START);
  desk.run('recommendation.capture', {
    id: 'proposed',
    language: 'en',
    nodes: words('Train consular staff'),
    proposers: ['zqd'],
    arriving: [{ id: 'zqd', kind: 'organisation', name: { en: 'Zqunion' } }],
  });
  for (const whose of ['all', ['proposed']] as const) {
    const { lines } = erased(desk, whose);
    const [{ payload } = { payload: undefined }] = lines;
    expect(JSON.stringify(payload)).toContain('Train consular staff');
    expect(JSON.stringify(payload)).not.toMatch(/Zqunion|zqd/);
  }
});
