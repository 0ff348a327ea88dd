/** "1-3, 7, 12 bis, “Heading”": numbers first; whole numbers that follow one another become a range. */
export function listNumbers(given: readonly string[]): string {
  const isNumber = (item: string) => /^\d/.test(item);
  const items = [...given.filter(isNumber), ...given.filter((item) => !isNumber(item))];
  const parts: string[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const first = items[index] ?? '';
    let last = first;
    while (/^\d+$/.test(last) && items[index + 1] === String(Number(last) + 1)) {
      index += 1;
      last = items[index] ?? last;
    }
    parts.push(last === first ? first : `${first}-${last}`);
  }
  return parts.join(', ');
}
