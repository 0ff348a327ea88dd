/** Whether a text is another one with parts taken out of it, and nothing changed or added; white space aside. */
export function onlyRemoves(before: string, after: string): boolean {
  const [all, left] = [before, after].map((text) => text.replace(/\s+/g, ''));
  let at = 0;
  for (const sign of left ?? '') {
    const found = (all ?? '').indexOf(sign, at);
    if (found < 0) return false;
    at = found + sign.length;
  }
  return true;
}
