import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../core/handover/changes';
import { copyGoingOut } from '../../../core/handover/copy';
import type { Workshop } from '../../../core/model/workshop';
import { plainText } from '../../../core/queries/plainText';
import { TestDesk, words } from '../../support/desk';

const language = 'en' as const;

/** A workshop whose English was adopted after a copy went to a group, and the copy. */
function handedOut() {
  const plenary = new TestDesk();
  plenary.run('workshop.setLanguages', { languages: ['en', 'fr'] });
  for (const [id, text] of Object.entries({ r1: 'Share information', r2: 'Train guards' }))
    plenary.run('recommendation.capture', { id, language, nodes: words(text) });
  const base = copyGoingOut(plenary.state);
  const state: Workshop = { ...plenary.state, document: { ...plenary.state.document, status: 'adopted' } };
  return { base, group: new TestDesk(base), adopted: new TestDesk(state) };
}

function takeBack(desk: TestDesk, base: Workshop, group: Workshop) {
  const changes = changesBetween(base, group);
  return desk.run('workshop.takeBack', { handover: 'h1', file: 'f1', label: 'Group 1', changes });
}

describe('what comes back from a group after the text was adopted', () => {
  it('is taken where it leaves the adopted text alone: a translation, marked as made afterwards, and a note', () => {
    const { base, group, adopted } = handedOut();
    const nodes = words('Former les gardes');
    group.run('recommendation.reword', { id: 'r2', language: 'fr', nodes, base: 0, translatedFrom: 'en' });
    group.run('note.add', { note: 'n1', id: 'r1', text: 'Ask again' });
    expect(takeBack(adopted, base, group.state)).toBeUndefined();
    const { en, fr } = adopted.state.recommendations['r2']?.text ?? {};
    expect(plainText(en?.nodes ?? [])).toBe('Train guards');
    expect(fr).toMatchObject({ nodes, from: { language: 'en' }, late: { by: 'awa' } });
    expect(adopted.state.notes['n1']?.text).toBe('Ask again');
    adopted.undo();
    expect(adopted.state.recommendations['r2']?.text.fr).toBeUndefined();
  });

  it.each([
    ['another wording', 'recommendation.reword', { id: 'r1', language, nodes: words('Reworded'), base: 1 }],
    ['a new text', 'recommendation.capture', { id: 'r3', language, nodes: words('New') }],
    ['a text that was taken out', 'recommendation.remove', { id: 'r1' }],
  ] as const)('is refused whole where it brings %s', (_what, command, payload) => {
    const { base, group, adopted } = handedOut();
    const before = adopted.state;
    expect(group.run(command, payload)).toBeUndefined();
    expect(takeBack(adopted, base, group.state)).toMatchObject({ refused: 'wording.locked' });
    expect(adopted.state).toBe(before);
  });
});
