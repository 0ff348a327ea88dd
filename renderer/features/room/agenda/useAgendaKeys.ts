import type { RefObject } from 'react';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { useCommand } from '../../../state/commands';
import { usePageKeys } from '../../../keys/usePageKeys';

interface AgendaKeys {
  items: readonly AgendaItem[];
  /** What is begun once the item under way is ended. */
  next: AgendaItem | undefined;
  run: ReturnType<typeof useCommand>['run'];
  line: RefObject<HTMLInputElement | null>;
  /** The line is for a break, or for an item. */
  onKind: (isBreak: boolean) => void;
}

/**
 * N finishes the item under way and starts the next of the day, P pauses and resumes it, A and B go to the line for a new
 * item or a new break. Answers what N does; undefined where nothing runs and nothing waits.
 */
export function useAgendaKeys({ items, next, run, line, onKind }: AgendaKeys): (() => void) | undefined {
  const running = items.find(({ state }) => state === 'running');
  const paused = items.find(({ state }) => state === 'paused');
  const goOn = async () => {
    const done = running ?? paused;
    if (done && !(await run('agenda.finish', { id: done.id }))) return;
    if (next) await run('agenda.start', { id: next.id });
  };
  const add = (isBreak: boolean) => {
    onKind(isBreak);
    line.current?.focus();
  };
  usePageKeys('agenda', {
    n: () => void goOn(),
    p: () => {
      if (running) void run('agenda.pause', { id: running.id });
      else if (paused) void run('agenda.start', { id: paused.id });
    },
    a: () => add(false),
    b: () => add(true),
  });
  return running || paused || next ? () => void goOn() : undefined;
}
