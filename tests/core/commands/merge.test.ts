import { describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { numberRecommendations } from '../../../core/queries/numbers';
import { plainText } from '../../../core/queries/plainText';
import { TestDesk, words } from '../../support/desk';

function desk(): TestDesk {
  const begun = new TestDesk();
  begun.run('workshop.setLanguages', { languages: ['en', 'fr'] });
  for (const [id, en, fr] of [
    ['r1', 'Share.', 'Partager.'],
    ['r2', 'Exchange.', 'Échanger.'],
    ['r3', 'Train.', undefined],
  ] as const) {
    begun.run('recommendation.capture', { id, language: 'en', nodes: words(en) });
    if (fr !== undefined)
      begun.run('recommendation.reword', {
        id,
        language: 'fr',
        nodes: words(fr),
        base: 0,
        translatedFrom: 'en',
      });
    begun.run('recommendation.setSubItems', {
      id,
      language: 'en',
      items: [{ id: `${id}a`, nodes: words(`with ${id}`) }],
    });
    begun.run('note.add', { id, text: `note on ${id}` });
  }
  return begun;
}

const said = (begun: TestDesk, id: string, language: 'en' | 'fr') =>
  plainText(begun.state.recommendations[id]?.text[language]?.nodes ?? []);

describe('merging', () => {
  it('keeps every language, sub-item, note, agenda link and link of what was said', () => {
    const begun = desk();
    begun.run('agenda.add', { id: 'a1', language: 'en', title: words('Opening') });
    begun.run('agenda.start', { id: 'a1' });
    begun.run('recommendation.capture', { id: 'r4', language: 'en', nodes: words('Meet.') });
    begun.run('contribution.record', { id: 'c1', text: 'They said so', recommendations: ['r2'] });
    const ids = ['r1', 'r2', 'r4'];
    expect(begun.run('recommendation.merge', { ids, id: 'm', wordings: {} })).toBeUndefined();
    expect([said(begun, 'm', 'en'), said(begun, 'm', 'fr')]).toEqual([
      'Share. Exchange. Meet.',
      'Partager. Échanger.',
    ]);
    const merged = begun.state.recommendations['m'];
    expect(merged?.subItems.map(({ text }) => plainText(text.en?.nodes ?? []))).toEqual([
      'with r1',
      'with r2',
    ]);
    expect(belongingTo(begun.state.notes, 'm').map(({ text }) => text)).toEqual(['note on r1', 'note on r2']);
    expect(merged?.agendaItem).toBe('a1');
    expect(begun.state.contributions['c1']?.recommendations).toEqual(['r2', 'm']);
    // The French text lacks a sentence of the English one and is marked as behind it.
    expect(merged?.text.fr?.from?.rev).toBeLessThan(merged?.text.en?.rev ?? 0);
  });

  it('keeps a translation up to date where every original has one that is', () => {
    const begun = desk();
    begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} });
    const text = begun.state.recommendations['m']?.text;
    expect(text?.fr?.from).toEqual({ language: 'en', rev: text?.en?.rev });
  });

  it('mixes no languages where one original has only French and the other only English', () => {
    const begun = new TestDesk();
    begun.run('recommendation.capture', { id: 'e', language: 'en', nodes: words('Share.') });
    begun.run('recommendation.capture', { id: 'f', language: 'fr', nodes: words('Échanger.') });
    begun.run('recommendation.merge', { ids: ['e', 'f'], id: 'm', wordings: {} });
    expect([said(begun, 'm', 'en'), said(begun, 'm', 'fr')]).toEqual(['Share.', 'Échanger.']);
  });

  it('takes the wording written for it in a language, and leaves out sub-items that were not chosen', () => {
    const begun = desk();
    const wordings = { en: words('Share and exchange.') };
    begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings, leave: ['r2a'] });
    expect([said(begun, 'm', 'en'), said(begun, 'm', 'fr')]).toEqual([
      'Share and exchange.',
      'Partager. Échanger.',
    ]);
    expect(begun.state.recommendations['m']?.subItems).toHaveLength(1);
    expect(begun.state.recommendations['r2']?.subItems).toHaveLength(1);
  });

  it('leaves the number of every other original where it was, once they were circulated', () => {
    const begun = desk();
    begun.run('document.setStatus', { status: 'circulated' });
    begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} });
    const printed = numberRecommendations(begun.state)
      .flatMap(({ items }) => items)
      .filter((item) => item.printed)
      .map(({ number, tombstone, recommendation }) => [recommendation.id, number, tombstone]);
    expect(printed).toHaveLength(3);
    expect(printed).toEqual(
      expect.arrayContaining([
        ['m', '1', false],
        ['r2', '2', true],
        ['r3', '3', false],
      ]),
    );
  });

  it('takes reservations over, and leaves positions with the wording they were taken on', () => {
    const begun = desk();
    begun.run('document.setNature', { nature: 'negotiated' });
    begun.run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
    begun.run('recommendation.setPosition', { id: 'r2', delegation: 'ne', position: 'supports' });
    begun.run('reservation.enter', { id: 'r2', delegation: 'ne', language: 'en', nodes: words('Not so.') });
    begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} });
    expect(begun.state.recommendations['m']?.reservations).toHaveLength(1);
    expect(begun.state.recommendations['m']?.positions).toEqual({});
    expect(Object.keys(begun.state.recommendations['r2']?.positions ?? {})).toContain('ne');
  });

  it('keeps the wording that an original was given meanwhile beside the merged text', () => {
    const begun = desk();
    const base = { r1: { en: 1, fr: 1 }, r2: { en: 1, fr: 1 } };
    begun.run('recommendation.reword', { id: 'r2', language: 'en', nodes: words('Exchange more.'), base: 1 });
    const wordings = { en: words('Share and exchange.'), fr: words('Partager et échanger.') };
    begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings, base });
    expect(belongingTo(begun.state.conflicts, 'm')).toMatchObject([
      { language: 'en', nodes: words('Exchange more.'), base: 1 },
    ]);
  });

  it('requested twice is done once', () => {
    const begun = desk();
    begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} });
    const before = begun.state;
    expect(begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} })).toEqual({
      refused: 'merge.done',
    });
    expect(begun.state).toBe(before);
  });

  it('is undone as a whole', () => {
    const begun = desk();
    const before = begun.state;
    begun.run('recommendation.merge', { ids: ['r1', 'r2', 'r3'], id: 'm', wordings: {} });
    begun.undo();
    expect(begun.state).toEqual(before);
  });
});
