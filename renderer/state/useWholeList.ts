import { useRef } from 'react';

/**
 * Changes a list that is sent as a whole. Each change is made to what was asked for last, although the answer is not here yet:
 * two that come quickly are both in it. Answers whether it was done.
 * @param of whose list it is
 * @param list as it stands
 * @param send sends the next list, with the one that it was changed from; answers whether it was done
 */
export function useWholeList<T>(
  of: string,
  list: readonly T[],
  send: (next: T[], from: T[]) => Promise<boolean>,
): (change: (list: readonly T[]) => T[]) => Promise<boolean> {
  const asked = useRef<{ of: string; next: T[] }>(undefined);
  return (change) => {
    const from = asked.current?.of === of ? asked.current.next : [...list];
    const next = change(from);
    const mine = { of, next };
    asked.current = mine;
    const settle = () => {
      if (asked.current === mine) asked.current = undefined;
    };
    return send(next, from).finally(settle);
  };
}
