import type { AgendaItem } from '../../../../core/model/agenda';
import { interruptedBy, whoSpeaks } from '../../../../core/queries/whoSpeaks';
import type { useCommand } from '../../../state/commands';

/** What the chair does with the floor and the list, by key and by button. Each does nothing where it has no meaning. */
export interface TurnControls {
  pause: () => void;
  /** One minute more than what the turn has. */
  extend: () => void;
  stop: () => void;
  /** To whoever was interrupted, or else to the next on the list. */
  next: () => void;
  closeList: () => void;
}

export function turnControls(
  item: AgendaItem | undefined,
  run: ReturnType<typeof useCommand>['run'],
): TurnControls {
  const turn = item && whoSpeaks(item);
  const on = item && turn && { item: item.id, turn: turn.id };
  const stop = () => {
    if (item) void run('speaker.stop', { item: item.id });
  };
  return {
    stop,
    pause: () => {
      if (on) void run(turn.time.since === undefined ? 'speaker.resume' : 'speaker.pause', on);
    },
    extend: () => {
      if (on && item.turnSeconds !== undefined)
        void run('speaker.extend', { ...on, extraSeconds: (turn.extraSeconds ?? 0) + 60 });
    },
    next: () => {
      if (item && turn && interruptedBy(item, turn.id)) stop();
      else if (item) void run('speaker.start', { item: item.id });
    },
    closeList: () => {
      if (item) void run('speaker.close', { item: item.id, closed: !item.listClosed });
    },
  };
}
