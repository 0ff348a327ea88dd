/** A line takes the keyboard back, so that the arrows go on from there. */
export function focusRow(key: string): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    rows.find((row) => row.dataset['row'] === key)?.focus({ preventScroll: true });
  });
}
