import { useEffect } from 'react';
import type { AgendaItem } from '../../../core/model/agenda';
import { inOrder } from '../../../core/model/order';
import { isTyping } from '../../actions/shortcut';
import type { useCommand } from '../../state/commands';

/** N gives the floor to the next, S takes it back, X passes over whoever is first. */
export function useSpeakerKeys(
  item: AgendaItem | undefined,
  run: ReturnType<typeof useCommand>['run'],
): void {
  useEffect(() => {
    if (!item) return undefined;
    const keys: Record<string, () => void> = {
      n: () => void run('speaker.start', { item: item.id }),
      s: () => void run('speaker.stop', { item: item.id }),
      x: () => {
        const first = inOrder(Object.values(item.turns)).find(({ state }) => state === 'waiting');
        if (first) void run('speaker.skip', { item: item.id, turn: first.id });
      },
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      // An empty line is a line in which nothing is being typed yet, but its letters are its own.
      if (isTyping(event.target)) return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [item, run]);
}
