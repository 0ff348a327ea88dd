import type { RefObject } from 'react';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { useCommand } from '../../../state/commands';
import { usePageKeys } from '../usePageKeys';

/**
 * N finishes the item under way and starts the next, P pauses and resumes it, A goes to the line for a new one. Answers
 * what N does; undefined where nothing runs and nothing waits.
 */
export function useAgendaKeys(
  items: readonly AgendaItem[],
  run: ReturnType<typeof useCommand>['run'],
  line: RefObject<HTMLInputElement | null>,
): (() => void) | undefined {
  const running = items.find(({ state }) => state === 'running');
  const paused = items.find(({ state }) => state === 'paused');
  const next = items.find(({ state }) => state === 'planned');
  const goOn = async () => {
    const done = running ?? paused;
    if (done && !(await run('agenda.finish', { id: done.id }))) return;
    if (next) await run('agenda.start', { id: next.id });
  };
  usePageKeys('agenda', {
    n: () => void goOn(),
    p: () => {
      if (running) void run('agenda.pause', { id: running.id });
      else if (paused) void run('agenda.start', { id: paused.id });
    },
    a: () => line.current?.focus(),
  });
  return running || paused || next ? () => void goOn() : undefined;
}
