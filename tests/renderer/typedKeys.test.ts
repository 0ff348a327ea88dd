import { describe, expect, it } from 'vitest';
import { TypedKeys } from '../../renderer/keys/typedKeys';

const NO_MODIFIERS = { ctrlKey: false, metaKey: false, altKey: false };

/** Types keys with these pauses before them (ms); returns for each the pair it completes and whether it is part of a word. */
function type(...keys: [key: string, pause: number][]): { first: string | undefined; inWord: boolean }[] {
  const typed = new TypedKeys();
  let timeStamp = 10_000;
  return keys.map(([key, pause]) => {
    timeStamp += pause;
    return typed.take({ key, timeStamp, ...NO_MODIFIERS });
  });
}

describe('letters typed outside of a field', () => {
  it('make a pair when the second follows the first, fast or slowly', () => {
    expect(type(['g', 0], ['p', 90])[1]?.first).toBe('g');
    expect(type(['g', 0], ['p', 1_100])[1]?.first).toBe('g');
    expect(type(['g', 0], ['p', 1_300])[1]?.first).toBeUndefined();
  });

  it('are no shortcuts in the middle of a word: “Legal frameworks” opens no archive', () => {
    const word = type(['L', 0], ['e', 80], ['g', 80], ['a', 80], ['l', 80]);
    expect(word.slice(2).map(({ first }) => first)).toEqual([undefined, undefined, undefined]);
    expect(word.slice(1).every(({ inWord }) => inWord)).toBe(true);
  });

  it('are shortcuts again after a pause', () => {
    const [, , alone] = type(['o', 0], ['n', 80], ['m', 600]);
    expect(alone).toEqual({ first: undefined, inWord: false });
  });

  it('are separated by an arrow or another key that writes nothing', () => {
    expect(type(['g', 0], ['ArrowDown', 50], ['p', 50])[2]).toEqual({ first: undefined, inWord: false });
  });
});
