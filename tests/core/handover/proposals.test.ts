import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../core/handover/changes';
import { handoverFault } from '../../../core/handover/check';
import { copyGoingOut } from '../../../core/handover/copy';
import type { Handover } from '../../../core/handover/file';
import type { Workshop } from '../../../core/model/workshop';
import { duplicateWorkshop } from '../../../core/workshops/create';
import { writeWorkshopFile } from '../../../core/exchange/write';
import { proposalIn, proposalsIn } from '../../../core/queries/proposalRecords';
import { plainText } from '../../../core/queries/plainText';
import { previewRestore } from '../../../core/restore/preview';
import { partsOf } from '../../../core/restore/partsOf';
import { isRefusal } from '../../../core/messages/refusal';
import { testCatalogue } from '../../support/catalogue';
import { TestDesk, words } from '../../support/desk';

const language = 'en' as const;
const label = 'Group 1';

function capture(desk: TestDesk, id: string, text: string, proposers: string[] = []): void {
  expect(desk.run('recommendation.capture', { id, language, nodes: words(text), proposers })).toBeUndefined();
}

function desk(): TestDesk {
  const begun = new TestDesk();
  begun.run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
  capture(begun, 'r1', 'Train guards', ['ne']);
  return begun;
}

const numbers = (workshop: Workshop) =>
  Object.fromEntries(Object.values(proposalsIn(workshop)).map(({ id, number }) => [id, number]));
const said = (workshop: Workshop, id: string) => plainText(proposalIn(workshop, id)?.text.en?.nodes ?? []);

function takeBack(plenary: TestDesk, base: Workshop, group: Workshop, file: string): void {
  const changes = changesBetween(base, group);
  expect(plenary.run('workshop.takeBack', { handover: 'h1', file, label, changes })).toBeUndefined();
}

describe('what a breakout group puts forward', () => {
  it('is numbered behind what the plenary has, names the group, and what was there stays as it was', () => {
    const plenary = desk();
    const base = copyGoingOut(plenary.state);
    const group = new TestDesk(base);
    capture(group, 'g1', 'Of the group');
    capture(group, 'g2', 'More of the group');
    group.run('recommendation.reword', { id: 'r1', language, nodes: words('Reworded'), base: 1 });
    capture(plenary, 'p1', 'Of the plenary');
    takeBack(plenary, base, group.state, 'f1');
    expect(numbers(plenary.state)).toEqual({ r1: 1, p1: 2, g1: 3, g2: 4 });
    expect(proposalsIn(plenary.state)['g1']?.origin).toEqual({ by: 'desk', handover: 'h1' });
    expect(said(plenary.state, 'r1')).toBe('Train guards');
    // A second file from the group changes no number.
    capture(group, 'g3', 'Later');
    takeBack(plenary, base, group.state, 'f2');
    expect(numbers(plenary.state)).toEqual({ r1: 1, p1: 2, g1: 3, g2: 4, g3: 5 });
    // A newer copy brings the group the numbers of everybody; its own that nobody has seen stand behind.
    capture(group, 'g4', 'Not handed back yet');
    const changes = changesBetween(base, copyGoingOut(plenary.state));
    const received = { handover: 'h2', file: 'f3', label, at: '2019-10-24T10:00:00.000Z' };
    expect(group.run('workshop.receive', { received, changes })).toBeUndefined();
    expect(numbers(group.state)).toEqual({ ...numbers(plenary.state), g4: 6 });
  });

  it('is undone as a whole with the taking back', () => {
    const plenary = desk();
    const base = copyGoingOut(plenary.state);
    const group = new TestDesk(base);
    capture(group, 'g1', 'Of the group');
    takeBack(plenary, base, group.state, 'f1');
    plenary.undo();
    expect(numbers(plenary.state)).toEqual({ r1: 1 });
    plenary.redo();
    expect(numbers(plenary.state)).toEqual({ r1: 1, g1: 2 });
  });

  it('comes with a recommendation whose capture was taken back here and that the group worked on', () => {
    const plenary = desk();
    const base = copyGoingOut(plenary.state);
    const group = new TestDesk(base);
    group.run('recommendation.reword', { id: 'r1', language, nodes: words('Reworded'), base: 1 });
    plenary.undo();
    expect(proposalsIn(plenary.state)).toEqual({});
    takeBack(plenary, base, group.state, 'f1');
    expect([plenary.state.recommendations['r1']?.from, said(plenary.state, 'r1')]).toEqual([
      ['r1'],
      'Train guards',
    ]);
  });

  it('is refused where a file names a proposal that it does not have', () => {
    const { state } = desk();
    const file: Handover = {
      ...{ file: 'f1', handover: 'h1', direction: 'out', label, at: '2019-10-24T10:00:00.000Z' },
      base: { ...copyGoingOut(state), proposals: {} },
    };
    expect(handoverFault(file)).toMatchObject({ refused: 'handover.unsound' });
  });
});

describe('proposals where a workshop goes', () => {
  it('neither into a workshop file nor to the next meeting', () => {
    const { state } = desk();
    const file = JSON.stringify(writeWorkshopFile(state, { attribution: true }));
    expect(file).not.toContain('"proposals"');
    expect(duplicateWorkshop(state, 'w2', '2020-01-01T00:00:00.000Z', testCatalogue()).proposals).toEqual({});
  });

  it('come back with a recommendation that is restored, as they were put forward', () => {
    const begun = desk();
    begun.run('recommendation.reword', { id: 'r1', language, nodes: words('Reworded'), base: 1 });
    const then = begun.state;
    begun.undo();
    begun.undo();
    expect(proposalsIn(begun.state)).toEqual({});
    const scope = { of: 'recommendations' as const, recommendations: ['r1'] };
    expect(isRefusal(previewRestore(begun.state, then, scope))).toBe(false);
    const parts = partsOf(begun.state, then, scope);
    if (isRefusal(parts)) throw new Error(parts.refused);
    expect(begun.run('workshop.restore', { rev: 3, scope, parts })).toBeUndefined();
    expect([begun.state.recommendations['r1']?.from, said(begun.state, 'r1')]).toEqual([
      ['r1'],
      'Train guards',
    ]);
  });
});
