/**
 * Keeps the keyboard from being left on nothing. What had it may be taken away (a row that goes, a step that is taken):
 * the keyboard then goes to the work. Or it may be shut while something is under way (a button): it has the keyboard
 * again as soon as it is open, unless one has gone elsewhere meanwhile. Answers how to stop.
 */
export function restoreLostFocus(): () => void {
  let last: HTMLElement | undefined;
  let shut: HTMLElement | undefined;
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = target;
  };
  const mend = () => {
    if (!last) return;
    // A browser takes the keyboard from a shut button only when it draws next: until then it still seems to have it.
    if (last.matches(':disabled')) shut = last;
    else if (document.activeElement === document.body) {
      if (!last.isConnected) document.getElementById('work')?.focus({ preventScroll: true });
      else if (shut === last) last.focus({ preventScroll: true });
      shut = undefined;
    }
  };
  // A press beside everything lets go of the keyboard on purpose.
  const letGo = () => {
    last = undefined;
  };
  const observer = new MutationObserver(mend);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', letGo, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', letGo, true);
  };
}
