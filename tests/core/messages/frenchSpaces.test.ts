import { describe, expect, test } from 'vitest';
import { catalogues as core } from '../../../core/messages/catalogues';
import { frenchSpaces } from '../../../core/messages/frenchSpaces';
import { messagesFr } from '../../../core/messages/messages.fr';
import { catalogues as desktop } from '../../../electron/locales/catalogues';
import { fr as desktopFr } from '../../../electron/locales/fr';
import { catalogues as window } from '../../../renderer/locales/catalogues';
import { fr as windowFr } from '../../../renderer/locales/fr';
import { commands, hostLines } from '../../../renderer/locales/fr/commands';

test('no line begins with a punctuation mark of the word before it', () => {
  expect(frenchSpaces('laisse « [supprimé] » : lequel ?')).toBe(
    'laisse «\u00a0[supprimé]\u00a0»\u00a0: lequel\u00a0?',
  );
});

test('a text without such a mark is unchanged', () => {
  expect(frenchSpaces('à 10:30 au plus')).toBe('à 10:30 au plus');
});

describe('in every French catalogue', () => {
  const given = { core: messagesFr, window: windowFr, commands, hostLines, desktop: desktopFr };
  const said = {
    core: core.fr,
    window: window.fr.texts,
    commands: window.fr.commands,
    hostLines: window.fr.hostLines,
    desktop: desktop.fr,
  };

  test('texts are typed with plain spaces: the one function makes them', () => {
    expect(textsOf(given).filter((text) => /[\u00a0\u202f]/u.test(text))).toEqual([]);
  });

  test('every sign has its space, and no line begins with it', () => {
    const bare = /[\p{L}\d)\]}][;!?»%](?!\p{L})|«[^\u00a0]|[^\u00a0\d\p{Lu}]:(?=\s|$)/u;
    const plain = / [;:!?»%]|« /u;
    expect(textsOf(said).length).toBe(textsOf(given).length);
    expect(textsOf(said).filter((text) => bare.test(text) || plain.test(text))).toEqual([]);
  });
});

/** Each text of a catalogue, however deep it lies. */
function textsOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? textsOf(value) : [String(value)],
  );
}
