import type { Recommendation, Round } from '../model/recommendation';
import type { Text } from '../model/text';

type Worded = Pick<Recommendation, 'text' | 'subItems'>;

const revsOf = (text: Text, prefix: string): [string, number][] =>
  Object.entries(text).flatMap(([language, wording]) =>
    wording ? [[`${prefix}${language}`, wording.rev]] : [],
  );

/** The wordings of a recommendation and of its sub-items as they stand, each with its `rev`. */
export function wordingRevs({ text, subItems }: Worded): Round['on'] {
  return Object.fromEntries([
    ...revsOf(text, ''),
    ...subItems.flatMap(({ id, text: own }) => revsOf(own, `${id} `)),
  ]);
}

/** Whether the table was asked: never, on the wording that stands, or on one before it. A translation entered since changes nothing. */
export function roundState(
  recommendation: Worded & Pick<Recommendation, 'round'>,
): 'none' | 'done' | 'earlier' {
  const { round, subItems } = recommendation;
  if (!round) return 'none';
  const now = wordingRevs(recommendation);
  const asked = new Set(Object.keys(round.on).flatMap((key) => (key.includes(' ') ? key.split(' ')[0] : [])));
  const same = Object.entries(round.on).every(([key, rev]) => now[key] === rev);
  return same && subItems.every(({ id }) => asked.has(id)) ? 'done' : 'earlier';
}
