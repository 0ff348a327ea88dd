import { isTyping } from './shortcut';

/** What has the keyboard to itself: a dialog, the palette, a menu. */
const COVER = '[aria-modal=true], [role=menu]';

/** What opens and has not got the keyboard yet: where the keyboard was, and the keys that were typed since. */
interface Waiting {
  before: Element | null;
  keys: string[];
}

let waiting: Waiting | undefined;

/** Keys that would be text in a field, or that end it; all others keep what they mean. */
const isHeld = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !isComposing &&
  (key.length === 1 || key === 'Enter' || key === 'Backspace');

const coverAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest(COVER) : null;

function onKey(event: KeyboardEvent): void {
  if (!waiting || !isHeld(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // The key that opens is still down.
  if (!event.repeat) waiting.keys.push(event.key);
}

function onFocus({ target }: FocusEvent): void {
  const cover = coverAround(target);
  if (!waiting || !cover || cover === waiting.before) return;
  // A question that nobody has read yet is not answered by what was typed before it.
  if (isTyping(target)) void typeHeld(waiting);
  else waiting = undefined;
}

/** Types the keys one by one, as they would have come; those that come meanwhile wait behind them. */
async function typeHeld(held: Waiting): Promise<void> {
  while (waiting === held) {
    const key = held.keys.shift();
    if (key === undefined) waiting = undefined;
    else {
      press(key);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

function press(key: string): void {
  const field = document.activeElement;
  if (!isTyping(field)) return;
  if (key.length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Backspace') document.execCommand('delete');
  else field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function hold(): () => void {
  // A dialog in a dialog's place goes on with what the first was to have.
  const { before, keys } = waiting ?? { before: coverAround(document.activeElement), keys: [] };
  const mine: Waiting = { before, keys };
  waiting = mine;
  return () => {
    if (waiting === mine) waiting = undefined;
  };
}

let listeners = 0;

/** Listens before every part of the page does. Returns how to end it. */
function listen(): () => void {
  listeners += 1;
  if (listeners === 1) {
    window.addEventListener('keydown', onKey, true);
    document.addEventListener('focusin', onFocus);
  }
  return () => {
    listeners -= 1;
    if (listeners > 0) return;
    window.removeEventListener('keydown', onKey, true);
    document.removeEventListener('focusin', onFocus);
  };
}

/** Keys typed between the key that opens a dialog and the keyboard's being in it. */
export const heldKeys = { hold, listen };
