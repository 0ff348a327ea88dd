import { beforeEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { workshopSchema } from '../../../core/model/workshop';
import { TestDesk, words } from '../../support/desk';

let desk: TestDesk;
beforeEach(() => {
  desk = new TestDesk();
  const language = 'en' as const;
  desk.run('recommendation.capture', { id: 'r1', language, nodes: words('First') });
  desk.run('recommendation.capture', { id: 'r2', language, nodes: words('Last') });
});
const paste = (base = 1) =>
  desk.run('recommendation.addLines', {
    id: 'r1',
    language: 'en',
    nodes: words('First, and more'),
    base,
    lines: [words('Second'), words('Third')],
  });

describe('lines pasted into a recommendation', () => {
  it('continue its text and follow it as new ones, in one step that one undo takes back', () => {
    expect(paste()).toBeUndefined();
    expect(desk.wordings).toEqual(['First, and more', 'Second', 'Third', 'Last']);
    expect(desk.undo()).toBe('recommendation.addLines');
    expect(desk.wordings).toEqual(['First', 'Last']);
  });

  it('keep both wordings where it was reworded meanwhile', () => {
    desk.run('recommendation.reword', { id: 'r1', language: 'en', nodes: words('Other'), base: 1 });
    paste(1);
    expect(desk.wordings).toEqual(['Other', 'Second', 'Third', 'Last']);
    expect(belongingTo(desk.state.conflicts, 'r1')).toHaveLength(1);
  });

  it('are refused as a whole when the text is adopted or one of them is empty', () => {
    const { id, language, base } = { id: 'r1', language: 'en' as const, base: 1 };
    const empty = { id, language, base, nodes: words('First'), lines: [words('Second'), words(' ')] };
    expect(desk.run('recommendation.addLines', empty)?.refused).toBe('text.empty');
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'adopted' });
    expect(paste()?.refused).toBe('wording.locked');
    expect(desk.wordings).toEqual(['First', 'Last']);
  });
});

it('two thousand lines pasted in the middle leave a workshop that can be read again', () => {
  const desk = new TestDesk();
  desk.run('recommendation.capture', { id: 'first', language: 'en', nodes: words('First') });
  desk.run('recommendation.capture', { id: 'last', language: 'en', nodes: words('Last') });
  const lines = Array.from({ length: 2_000 }, (_, at) => words(`Line ${at}`));
  const pasted = { id: 'first', language: 'en', nodes: words('First'), base: 1, lines } as const;
  expect(desk.run('recommendation.addLines', { ...pasted, lines: [...lines] })).toBeUndefined();
  expect(workshopSchema.safeParse(desk.state).error).toBeUndefined();
  expect(desk.wordings).toEqual(['First', ...lines.map((_, at) => `Line ${at}`), 'Last']);
});
