import { useEffect, useEffectEvent } from 'react';
import { useOwnKeys, type KeyOwner } from './ownKeys';
import { isPageCovered } from './covers';
import { lettersAreKeys } from './letterKeys';
import { isTyping } from './shortcut';

/** Single letters that work on a page while nothing is being typed. `keys` are lower case. */
export function usePageKeys(
  page: Exclude<KeyOwner, 'rows'>,
  keys: Readonly<Record<string, () => void>>,
): void {
  useOwnKeys(page, keys);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    // An empty line is a line in which nothing is being typed yet, but its letters are its own.
    if (isTyping(event.target) || !lettersAreKeys()) return;
    // A question over the page is answered first.
    if (isPageCovered()) return;
    if (event.target instanceof Element && event.target.closest('[role=dialog]')) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
