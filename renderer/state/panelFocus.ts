import { flushSync } from 'react-dom';
import { useView } from './view';

/** The side panel's element, as `SidePanel` draws it. */
export const PANEL_ID = 'panel';

/** Where the keyboard was before it went into the panel. */
let before: HTMLElement | undefined;

const holds = (panel: HTMLElement | null) => panel?.contains(document.activeElement) === true;

/** Moves focus into the side panel, opening it: to `selector` in it, if that is there. */
export function enterPanel(selector?: string): void {
  const here = document.activeElement;
  if (!holds(document.getElementById(PANEL_ID))) before = here instanceof HTMLElement ? here : undefined;
  // Drawn now: the next letter is for the panel already.
  flushSync(() => useView.setState({ panelOpen: true }));
  const panel = document.getElementById(PANEL_ID);
  const enter = () => {
    const inside = selector === undefined ? null : panel?.querySelector<HTMLElement>(selector);
    (inside ?? panel)?.focus();
  };
  enter();
  // What it is to show may be drawn a moment later.
  requestAnimationFrame(() => document.activeElement === panel && enter());
}

/** Moves focus into the side panel, or from it back to where it was. */
export function switchPanel(): void {
  if (!holds(document.getElementById(PANEL_ID))) return enterPanel();
  const back = before?.isConnected ? before : document.getElementById('work');
  back?.focus();
}
