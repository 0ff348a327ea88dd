import { describe, expect, it } from 'vitest';
import { findReference } from '../../../core/catalogue/reference';
import { layWordings, officialWordingOf, wordingOf } from '../../../core/catalogue/wording';
import type { EnteredWording } from '../../../core/model/library';
import { frameworkNamed } from '../../templates/read';

const marrakesh = frameworkNamed('marrakesh');
const action = (plan: typeof marrakesh, number: string) => {
  const place = findReference(plan, { framework: 'marrakesh', level: 'action', number });
  if (!place) throw new Error(`no action ${number}`);
  return place.entry;
};
const entered = (over: Partial<EnteredWording>): EnteredWording => ({
  id: 'w1',
  target: { framework: 'marrakesh', level: 'action', number: '1' },
  language: 'fr',
  text: 'Le texte officiel',
  source: 'Journal of the conference, p. 4',
  checkedBy: 'Awa Diop',
  enteredAt: '2026-01-02T10:00:00Z',
  enteredBy: 'awa',
  ...over,
});

describe('the wording of a place in a plan', () => {
  it('is absent when it is not known, and never made up', () => {
    expect(wordingOf(action(marrakesh, '1'), 'en')).toBeNull();
  });

  it('is shown in a language that has it, saying which one and how far it can be trusted', () => {
    const wording = wordingOf(action(marrakesh, '17'), 'fr');
    expect(wording).toMatchObject({ language: 'en', status: 'verbatim' });
    expect(wording?.text).toMatch(/^Continue and accompany efforts/);
  });

  it('is printed as official only in the language asked for and only when seen or entered as such', () => {
    const [one, two] = [marrakesh.domains[0], marrakesh.domains[3]?.objectives[0]];
    expect(one && officialWordingOf(one, 'en')).toBeNull();
    expect(two && officialWordingOf(two, 'fr')).toBeNull();
    expect(two && officialWordingOf(two, 'en')?.status).toBe('verbatim');
  });
});

describe('wording entered by a secretariat', () => {
  it('fills the gap with its source and who checked it', () => {
    const laid = layWordings(marrakesh, [entered({})]);
    expect(officialWordingOf(action(laid, '1'), 'fr')).toEqual({
      text: 'Le texte officiel',
      status: 'entered',
      source: ['Journal of the conference, p. 4'],
      checkedBy: 'Awa Diop',
      language: 'fr',
    });
  });

  it('leaves the other languages, the other places and the catalogue as they were', () => {
    const before = JSON.stringify(marrakesh);
    const laid = layWordings(marrakesh, [
      entered({ target: { framework: 'marrakesh', level: 'action', number: '17' } }),
    ]);
    expect(wordingOf(action(laid, '17'), 'en')).toEqual(wordingOf(action(marrakesh, '17'), 'en'));
    expect(action(laid, '16')).toEqual(action(marrakesh, '16'));
    expect(JSON.stringify(marrakesh)).toBe(before);
  });

  it('is the latest one when it was entered twice', () => {
    const laid = layWordings(marrakesh, [
      entered({ id: 'b', text: 'second', enteredAt: '2026-03-01T00:00:00Z' }),
      entered({ id: 'a', text: 'first', enteredAt: '2026-02-01T00:00:00Z' }),
    ]);
    expect(wordingOf(action(laid, '1'), 'fr')?.text).toBe('second');
  });

  it('is left aside when it belongs to another plan', () => {
    const other = entered({ target: { framework: 'cadiz', level: 'action', number: '1' } });
    expect(layWordings(marrakesh, [other])).toEqual(marrakesh);
  });
});
