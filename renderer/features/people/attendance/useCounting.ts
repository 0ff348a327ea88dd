import { useMemo, useRef } from 'react';
import type { Noting } from './useNoting';

/** Longest number of heads. */
const DIGITS = 4;
/** How long after a digit the next one still belongs to the same number, in milliseconds. */
const SAME_NUMBER = 1_500;

/** Digits typed on a delegation: how many are there. "1", "2" soon after each other is twelve. */
export function useCounting(count: Noting['count']) {
  const last = useRef<{ at: number; cell: string; typed: string }>(undefined);
  return useMemo(
    () => ({
      /** Takes a digit; false for another key, which ends the number. */
      digit: (key: string, delegation: string, day: string): boolean => {
        if (!/^[0-9]$/.test(key)) {
          last.current = undefined;
          return false;
        }
        const { cell, at, typed } = last.current ?? { cell: '', at: 0, typed: '' };
        const here = `${delegation} ${day}`;
        const goesOn = cell === here && Date.now() - at < SAME_NUMBER && typed.length < DIGITS;
        const number = goesOn ? typed + key : key;
        last.current = { at: Date.now(), cell: here, typed: number };
        count(delegation, day, Number(number));
        return true;
      },
    }),
    [count],
  );
}
