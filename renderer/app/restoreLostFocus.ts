/**
 * Moves focus to the work area when the focused element is removed, and back to a disabled button once it is enabled,
 * unless focus moved elsewhere meanwhile. Returns a function that stops it.
 */
export function restoreLostFocus(): () => void {
  let last: HTMLElement | undefined;
  let shut: HTMLElement | undefined;
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = target;
  };
  const mend = () => {
    if (!last) return;
    // A browser takes focus from a disabled button only when it draws next.
    if (last.matches(':disabled')) shut = last;
    else if (document.activeElement === document.body) {
      if (!last.isConnected) document.getElementById('work')?.focus({ preventScroll: true });
      else if (shut === last) last.focus({ preventScroll: true });
      shut = undefined;
    }
  };
  // A click beside every control removes focus on purpose.
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
