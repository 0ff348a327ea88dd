import type { AgendaItem, Turn } from '../model/agenda';

/** What a turn may last in all, in milliseconds; undefined without a limit. */
export function turnLimitMs(
  { turnSeconds }: Pick<AgendaItem, 'turnSeconds'>,
  { extraSeconds = 0 }: Pick<Turn, 'extraSeconds'>,
): number | undefined {
  return turnSeconds === undefined ? undefined : (turnSeconds + extraSeconds) * 1_000;
}
