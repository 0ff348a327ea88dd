import type { AgendaItem, Turn } from '../model/agenda';

type Turns = Pick<AgendaItem, 'turns'>;

/** Who has the floor under an item of the agenda. */
export function whoSpeaks<T extends Turn>({ turns }: { turns: Record<string, T> }): T | undefined {
  return Object.values(turns).find(({ state }) => state === 'speaking');
}

/** Whom that turn interrupted. */
export function interruptedBy({ turns }: Turns, turn: string): Turn | undefined {
  return Object.values(turns).find(({ interruption }) => interruption?.by === turn);
}
