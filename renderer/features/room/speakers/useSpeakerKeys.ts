import type { RefObject } from 'react';
import type { AgendaItem } from '../../../../core/model/agenda';
import { nextTurn } from '../../../../core/queries/nextTurn';
import type { useCommand } from '../../../state/commands';
import { usePageKeys } from '../usePageKeys';

/** A goes to the line, N gives the floor to the next, S takes it back, X passes over whoever is first. */
export function useSpeakerKeys(
  item: AgendaItem | undefined,
  run: ReturnType<typeof useCommand>['run'],
  line: RefObject<HTMLInputElement | null>,
): void {
  usePageKeys(
    item
      ? {
          a: () => line.current?.focus(),
          n: () => void run('speaker.start', { item: item.id }),
          s: () => void run('speaker.stop', { item: item.id }),
          x: () => {
            const first = nextTurn(item);
            if (first) void run('speaker.skip', { item: item.id, turn: first.id });
          },
        }
      : {},
  );
}
