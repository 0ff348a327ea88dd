import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { belongingTo } from '../../../core/model/belongings';
import { isRefusal } from '../../../core/messages/refusal';
import type { Workshop } from '../../../core/model/workshop';
import { missingAfter } from '../../../core/restore/missing';
import { partsOf } from '../../../core/restore/partsOf';
import type { RestoreScope } from '../../../core/restore/scope';
import { restoreWorkshop } from '../../../core/restore/restoreWorkshop';
import { isStale } from '../../../core/queries/isStale';
import { TestDesk, words } from '../../support/desk';

const nodesOf = (text: Record<string, { nodes: unknown } | undefined>) =>
  Object.fromEntries(Object.entries(text).map(([language, wording]) => [language, wording?.nodes]));

/** The document as its readers see it. */
function documentOf({ meeting, languages, frameworks, document, groups, recommendations }: Workshop) {
  const { status: _status, statusNote: _note, circulated: _circulated, fields, ...settings } = document;
  return {
    meeting,
    languages,
    frameworks,
    settings,
    fields: Object.entries(fields).map(([field, texts]) => [field, texts.map(nodesOf)]),
    groups: Object.values(groups).map((group) => ({ ...group, title: nodesOf(group.title) })),
    recommendations: Object.fromEntries(
      Object.values(recommendations)
        .filter(({ deleted }) => !deleted)
        .map((item) => [
          item.id,
          [item.group, item.order, nodesOf(item.text), item.mappings, item.themes, item.state, item.lineage],
        ]),
    ),
  };
}

function restore(desk: TestDesk, then: Workshop, scope: RestoreScope = { of: 'whole' }) {
  const parts = partsOf(desk.state, then, scope);
  if (isRefusal(parts)) throw new Error(parts.refused);
  return desk.run('workshop.restore', { rev: 1, scope, parts });
}

function aDesk(): TestDesk {
  const desk = new TestDesk();
  desk.run('delegation.add', { id: 'd1', kind: 'state', name: { en: 'Ghana' } });
  desk.run('group.add', { id: 'g1', title: words('Borders'), language: 'en' });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Train.') });
  desk.run('recommendation.capture', { id: 'r2', language: 'en', nodes: words('Equip.') });
  return desk;
}

const reword = (desk: TestDesk, id: string, text: string, language: 'en' | 'fr' = 'en', from?: 'en') =>
  desk.run('recommendation.reword', {
    id,
    language,
    nodes: words(text),
    base: desk.state.recommendations[id]?.text[language]?.rev ?? 0,
    ...(from && { translatedFrom: from }),
  });

describe('copying an earlier state back', () => {
  it('restores the earlier wording as a new version, and undo brings back the present', () => {
    const desk = aDesk();
    const then = desk.state;
    reword(desk, 'r1', 'Train everybody.');
    const now = desk.state;
    expect(restore(desk, then)).toBeUndefined();
    expect(desk.state.recommendations['r1']?.text.en).toEqual({ nodes: words('Train.'), rev: 3 });
    desk.undo();
    expect(desk.state).toEqual(now);
  });

  it('removes later recommendations and restores removed ones', () => {
    const desk = aDesk();
    const then = desk.state;
    desk.run('recommendation.remove', { id: 'r1' });
    desk.run('recommendation.capture', { id: 'r3', language: 'en', nodes: words('New.') });
    restore(desk, then);
    expect(Object.keys(desk.state.recommendations).sort()).toEqual(['r1', 'r2']);
  });

  it('keeps the present notes, positions, status and attribution', () => {
    const desk = aDesk();
    const then = desk.state;
    expect(desk.run('note.add', { id: 'r1', text: 'Ask Ghana.' })).toBeUndefined();
    desk.run('workshop.setAttribution', { attribution: 'byDelegation' });
    desk.run('recommendation.setProposers', { id: 'r1', proposers: ['d1'] });
    reword(desk, 'r1', 'Else.');
    desk.run('document.setStatus', { status: 'circulated' });
    const now = desk.state;
    restore(desk, then);
    const { recommendations, notes, attribution, document } = desk.state;
    expect(belongingTo(notes, 'r1')).toHaveLength(1);
    expect(notes).toEqual(now.notes);
    expect(recommendations['r1']?.proposers).toEqual(now.recommendations['r1']?.proposers);
    expect({ attribution, status: document.status, circulated: document.circulated }).toEqual({
      attribution: 'byDelegation',
      status: 'circulated',
      circulated: 1,
    });
  });

  it('leaves a tombstone for the number of a recommendation removed after circulation, and renumbers none', () => {
    const desk = aDesk();
    const then = desk.state;
    desk.run('recommendation.capture', { id: 'r3', language: 'en', nodes: words('New.') });
    desk.run('document.setStatus', { status: 'circulated' });
    restore(desk, then);
    const numbers = Object.values(desk.state.recommendations).map(({ id, frozenNumber, deleted }) => [
      id,
      frozenNumber,
      deleted,
    ]);
    expect(numbers).toEqual([
      ['r1', '1', false],
      ['r2', '2', false],
      ['r3', '3', true],
    ]);
  });

  it('is refused where the wording is locked', () => {
    const desk = aDesk();
    const then = desk.state;
    reword(desk, 'r1', 'Else.');
    desk.state = { ...desk.state, document: { ...desk.state.document, status: 'adopted' } };
    expect(restore(desk, then)).toMatchObject({ refused: 'wording.locked' });
  });

  it('copies one recommendation with the heading that it needs, and nothing else', () => {
    const desk = aDesk();
    desk.run('recommendation.move', { id: 'r1', group: 'g1', after: null });
    const then = desk.state;
    desk.run('recommendation.remove', { id: 'r1' });
    desk.run('group.remove', { id: 'g1' });
    reword(desk, 'r2', 'Kept as now.');
    restore(desk, then, { of: 'recommendations', recommendations: ['r1'] });
    expect(desk.state.groups['g1']).toBeDefined();
    expect(desk.state.recommendations['r1']?.group).toBe('g1');
    expect(desk.state.recommendations['r2']?.text.en?.nodes).toEqual(words('Kept as now.'));
  });

  it('lists a cross-reference without a target', () => {
    const desk = aDesk();
    desk.run('recommendation.reword', {
      id: 'r1',
      language: 'en',
      nodes: [{ type: 'reference', recommendation: 'r2' }],
      base: 1,
    });
    const then = desk.state;
    reword(desk, 'r1', 'Alone.');
    desk.run('recommendation.remove', { id: 'r2' });
    const parts = partsOf(desk.state, then, { of: 'recommendations', recommendations: ['r1'] });
    if (isRefusal(parts)) throw new Error(parts.refused);
    expect(missingAfter(restoreWorkshop(desk.state, parts), then, parts)).toEqual([
      { recommendation: 'r1', kind: 'recommendation', id: 'r2' },
    ]);
  });

  it('keeps it as it was whether a translation is behind its original', () => {
    const desk = aDesk();
    reword(desk, 'r1', 'Former.', 'fr', 'en');
    const current = desk.state;
    reword(desk, 'r1', 'Train more.');
    const stale = desk.state;
    reword(desk, 'r1', 'Former plus.', 'fr', 'en');
    restore(desk, stale);
    const staleOf = () => isStale(desk.state.recommendations['r1']?.text ?? {}, 'fr');
    expect(staleOf()).toBe(true);
    restore(desk, current);
    expect(staleOf()).toBe(false);
  });

  it('restores the document as it was at any step, and one undo brings back the present', () => {
    const action = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom('r1', 'r2', 'r3', 'r4'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), fc.nat(), (actions, at) => {
        const desk = aDesk();
        const states = [desk.state];
        for (const [kind, id, text] of actions) {
          const nodes = words(`w${text}`);
          if (kind === 0) desk.run('recommendation.capture', { id, language: 'en', nodes });
          if (kind === 1) reword(desk, id, `w${text}`);
          if (kind === 2) desk.run('recommendation.remove', { id });
          if (kind === 3) desk.run('recommendation.move', { id, group: 'g1', after: null });
          if (kind === 4) reword(desk, id, `f${text}`, 'fr', 'en');
          if (kind === 5) desk.run('recommendation.merge', { ids: [id, 'r2'], wordings: { en: nodes } });
          states.push(desk.state);
        }
        const then = states[at % states.length] ?? desk.state;
        const now = desk.state;
        const before = desk.lines.length;
        restore(desk, then);
        expect(documentOf(desk.state)).toEqual(documentOf(then));
        if (desk.lines.length > before) desk.undo();
        expect(desk.state).toEqual(now);
      }),
      { numRuns: 200 },
    );
  });
});
