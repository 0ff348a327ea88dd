import type { AgendaItem } from '../model/agenda';

/**
 * The number that somebody typed. Digits that nobody typed are the place that an item had when it was added, in a workshop
 * of before numbers followed the order.
 */
function typedNumber({ number, numberTyped }: AgendaItem): string | undefined {
  return numberTyped || !/^\d*$/.test(number) ? number : undefined;
}

/**
 * Numbers of items by id, of items in the order of the programme. They count on through the days, pass over breaks, and go
 * on from a number that somebody typed: 1, 2, "2 bis", 3.
 */
export function agendaNumbers(items: readonly AgendaItem[]): Map<string, string> {
  const numbers = new Map<string, string>();
  let last = 0;
  for (const item of items) {
    const typed = typedNumber(item);
    if (typed !== undefined) {
      last = Number(/^\d{1,4}/.exec(typed)?.[0] ?? last);
      numbers.set(item.id, typed);
    } else if (item.kind === 'break') numbers.set(item.id, '');
    else numbers.set(item.id, String((last += 1)));
  }
  return numbers;
}
