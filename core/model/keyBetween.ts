import { BASE_62_DIGITS, generateKeyBetween } from 'fractional-indexing';

/** Digits with which the places of one gap are counted: room for 119,000 on either side of the first. */
const COUNTER = 3;
const FIRST_COUNT = 'V01';

/** Above this length a gap is halved instead: six halvings need one more digit, a counter in a counter three. */
const LONGEST_COUNTED = 40;

const BASE = BASE_62_DIGITS.length;

/** The key beside one that was counted already; undefined where the counter has no more. No key ends in a zero. */
function beside(key: string, step: 1 | -1): string | undefined {
  const place = key.length - COUNTER;
  if (place < 1) return undefined;
  const counted = [...key.slice(place)].reduce((sum, digit) => sum * BASE + BASE_62_DIGITS.indexOf(digit), 0);
  const next = counted + step * ((counted + step) % BASE === 0 ? 2 : 1);
  if (next <= 0 || next >= BASE ** COUNTER) return undefined;
  const digits = [next / BASE ** 2, next / BASE, next].map(
    (value) => BASE_62_DIGITS[Math.floor(value) % BASE] ?? '',
  );
  return key.slice(0, place) + digits.join('');
}

/**
 * An order key between two others (`null`: the beginning, the end). Whoever writes again and again behind one line, or
 * before one, goes on from the key made last, which is the longer of the two: so thousands at one place have short keys,
 * where halving the gap needs one more character for every six.
 */
export function keyBetween(low: string | null, high: string | null): string {
  const middle = generateKeyBetween(low, high);
  if (low === null || high === null || middle.length > LONGEST_COUNTED) return middle;
  const next =
    low.length > high.length ? beside(low, 1) : high.length > low.length ? beside(high, -1) : undefined;
  const isBetween = (key: string | undefined) => key !== undefined && low < key && key < high;
  return [next, middle + FIRST_COUNT].find(isBetween) ?? middle;
}
