import { afterAll, beforeAll, vi } from 'vitest';

/** Gives every element a height and a width, so that long lists draw their first lines; jsdom measures nothing. */
export function giveHeight(): () => void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 900 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 900 });
  return () => {
    Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
    Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
  };
}

/** Makes a focused element lose the focus, with an event, when it is moved, as in Chromium; jsdom keeps it silently. */
export function blurAsChromium(): () => void {
  const { append } = Element.prototype;
  Element.prototype.append = function (...nodes) {
    const held = document.activeElement;
    if (held instanceof HTMLElement && nodes.some((node) => node instanceof Node && node.contains(held))) {
      held.blur();
    }
    append.apply(this, nodes);
  };
  return () => {
    Element.prototype.append = append;
  };
}

/** Every element has a height and a width in all tests of a file. */
export function withHeight(): void {
  let restore: () => void;
  beforeAll(() => void (restore = giveHeight()));
  afterAll(() => restore());
}

/** The window has the focus in all tests of a file, as a browser has while the focus moves between boxes; jsdom never has. */
export function withWindowFocus(): void {
  beforeAll(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true));
  afterAll(() => void vi.restoreAllMocks());
}
