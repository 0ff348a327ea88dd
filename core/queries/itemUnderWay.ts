import type { AgendaItem } from '../model/agenda';
import { programmeOrder, type ProgrammeOf } from './programmeOrder';

/** The item of the agenda whose speakers are meant: the one that runs, or the next that is not done, or the first; no break. */
export function itemUnderWay(workshop: ProgrammeOf): AgendaItem | undefined {
  const items = programmeOrder(workshop).filter(({ kind }) => kind !== 'break');
  return (
    items.find(({ state }) => state === 'running') ?? items.find(({ state }) => state !== 'done') ?? items[0]
  );
}
