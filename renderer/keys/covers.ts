import { useEffect, useLayoutEffect } from 'react';
import { heldKeys } from './heldKeys';

/** Dialogs, menus and the palette that are open, from the instant they are asked for: drawing one takes a few frames more. */
const open = new Set<symbol>();

/** Whether something lies over the page that is answered first: letters alone are no keys of the page then. */
export const isPageCovered = (): boolean => open.size > 0;

/**
 * While `isOpen`, the page behind is covered. What is typed before the keyboard is in what opens is held, and typed into
 * its field then.
 */
export function useCover(isOpen: boolean): void {
  // Before the next key, which may come before an effect that waits for the drawing.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const cover = Symbol('cover');
    open.add(cover);
    const giveUp = heldKeys.hold();
    return () => {
      open.delete(cover);
      giveUp();
    };
  }, [isOpen]);
  useEffect(() => heldKeys.listen(), []);
}
