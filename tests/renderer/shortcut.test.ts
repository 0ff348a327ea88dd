// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import './dom';
import { ACTIONS } from '../../renderer/app/actions';
import { catalogues } from '../../renderer/locales/catalogues';
import { keyCaps, matches } from '../../renderer/keys/shortcut';

const typed = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held });

describe('a shortcut', () => {
  it('is matched by the character typed, wherever it is on the keyboard', () => {
    expect(matches(typed('z', { ctrlKey: true, code: 'KeyW' }), { key: 'z', mod: true })).toBe(true);
    expect(matches(typed('w', { ctrlKey: true, code: 'KeyZ' }), { key: 'z', mod: true })).toBe(false);
  });

  it('finds “?” whether or not the keyboard needs Shift for it', () => {
    expect(matches(typed('?', { shiftKey: true }), { key: '?' })).toBe(true);
    expect(matches(typed('?'), { key: '?' })).toBe(true);
  });

  it('is never matched with AltGr', () => {
    expect(matches(typed('k', { ctrlKey: true, altKey: true }), { key: 'k', mod: true })).toBe(false);
  });

  it('is not matched while a dead key is being composed', () => {
    expect(matches(typed('k', { ctrlKey: true, isComposing: true }), { key: 'k', mod: true })).toBe(false);
  });

  it('needs no character that a French keyboard has behind AltGr, no digit, and no Ctrl with Alt', () => {
    for (const { shortcut } of ACTIONS) {
      if (!shortcut) continue;
      expect('@#[]{}|\\^~`0123456789').not.toContain(shortcut.key);
      expect(shortcut.mod && shortcut.alt).toBeFalsy();
    }
  });

  it('belongs to one action only', () => {
    const caps = ACTIONS.flatMap(({ shortcut, owner }) =>
      shortcut ? [[owner ?? '', ...keyCaps(shortcut)].join(' ')] : [],
    );
    expect(new Set(caps).size).toBe(caps.length);
  });

  it('of the agreement page stands on the sheet of keys as the page itself calls it, in every language', () => {
    const onSheet = ACTIONS.flatMap(({ owner, shortcut }) =>
      owner === 'agreement' && shortcut ? [shortcut.key] : [],
    );
    for (const {
      texts: { agreement },
    } of Object.values(catalogues))
      expect(Object.values(agreement.keys).sort()).toEqual(onSheet.sort());
  });
});
