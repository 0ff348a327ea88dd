import { catalogues } from '../locales/catalogues';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';

/**
 * A key as the person typed it (`event.key`), never its place on the keyboard: a French keyboard differs.
 * `mod` is Ctrl, or Command on a Mac. Alt is never combined with Ctrl (that is AltGr).
 */
export interface Shortcut {
  key: string;
  mod?: true;
  shift?: true;
  alt?: true;
  /** A key typed just before it: "g" then "p". Digits are no shortcuts: a French keyboard shifts them. */
  after?: string;
}

export const isMac = () => typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent);

/** Whether a key event is this shortcut. Shift is not compared for signs ("?"), which may need it or not. */
export function matches(event: KeyboardEvent, { key, mod, shift, alt }: Shortcut): boolean {
  const modifier = isMac() ? event.metaKey : event.ctrlKey;
  const other = isMac() ? event.ctrlKey : event.metaKey;
  if (event.isComposing || other || modifier !== (mod === true) || event.altKey !== (alt === true))
    return false;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!isSign && event.shiftKey !== (shift === true)) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** Typing in a field: single keys belong to the text then. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}

const lastTyped = new WeakMap<EventTarget, string>();

/** Tracks what people leave in fields. Returns how to end it. */
export function followTyping(): () => void {
  const note = ({ target }: Event) => {
    if (isField(target)) lastTyped.set(target, target.value);
  };
  window.addEventListener('input', note, true);
  return () => window.removeEventListener('input', note, true);
}

/**
 * An empty field in which Undo is the workshop's: one that says so of itself, or that was emptied by what its text became
 * ("Enter adds it") and has no letters of its own to take back.
 */
export function isEmptyLine(target: EventTarget | null): boolean {
  if (!isField(target) || target.value !== '') return false;
  return 'undoWhenEmpty' in target.dataset || (lastTyped.get(target) ?? '') !== '';
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const signs = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Backspace: '⌫' };

/** The parts of a shortcut as a person reads them: ["Ctrl", "K"]. */
export function keyCaps(
  { key, mod, shift, alt, after }: Shortcut,
  language: InterfaceLanguage = 'en',
): string[] {
  const names: Record<string, string> = { ...signs, ...catalogues[language].keyCaps };
  return [
    ...(after ? [after.toUpperCase()] : []),
    ...(mod ? [isMac() ? '⌘' : 'Ctrl'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['⇧'] : []),
    names[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ];
}
