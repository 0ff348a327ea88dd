/** How often a line that is not drawn yet is looked for, once a frame. */
const TRIES = 8;

/** A line takes the keyboard back, so that the arrows go on from there. */
export function focusRow(key: string, tries = TRIES): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const found = rows.find((row) => row.dataset['row'] === key);
    if (found) found.focus({ preventScroll: true });
    else if (tries > 0) focusRow(key, tries - 1);
  });
}
