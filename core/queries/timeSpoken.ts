import type { AgendaItem } from '../model/agenda';

/** What a delegation said under all items of the agenda so far: turns that ended, and their milliseconds together. */
interface TimeSpoken {
  turns: number;
  ms: number;
}

export function timeSpoken(agenda: Readonly<Record<string, AgendaItem>>): ReadonlyMap<string, TimeSpoken> {
  const spoken = new Map<string, TimeSpoken>();
  for (const item of Object.values(agenda))
    for (const { delegation, state, time } of Object.values(item.turns)) {
      if (state !== 'done') continue;
      const before = spoken.get(delegation) ?? { turns: 0, ms: 0 };
      spoken.set(delegation, { turns: before.turns + 1, ms: before.ms + time.elapsedMs });
    }
  return spoken;
}
