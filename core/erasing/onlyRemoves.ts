/** Whether a text differs from another only by removed parts; white space is ignored. */
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
