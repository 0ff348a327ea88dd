import type { RefObject } from 'react';
import type { AgendaItem } from '../../../../core/model/agenda';
import { nextTurn } from '../../../../core/queries/nextTurn';
import type { useCommand } from '../../../state/commands';
import { usePageKeys } from '../../../keys/usePageKeys';
import type { AskedFor } from './AddSpeaker';
import type { TurnControls } from './turnControls';

interface SpeakerKeys {
  item: AgendaItem | undefined;
  run: ReturnType<typeof useCommand>['run'];
  controls: TurnControls;
  line: RefObject<HTMLInputElement | null>;
  onAskFor: (asked: AskedFor) => void;
}

/** The keys of the page, as they stand under the list: A to the line, N next, P pause, R reply, O point of order … */
export function useSpeakerKeys({ item, run, controls, line, onAskFor }: SpeakerKeys): void {
  const ask = (asked: AskedFor) => () => {
    onAskFor(asked);
    line.current?.focus();
  };
  usePageKeys(
    'speakers',
    item
      ? {
          a: ask('floor'),
          r: ask('reply'),
          o: ask('order'),
          n: controls.next,
          s: controls.stop,
          p: controls.pause,
          e: controls.extend,
          c: controls.closeList,
          x: () => {
            const first = nextTurn(item);
            if (first) void run('speaker.skip', { item: item.id, turn: first.id });
          },
        }
      : {},
  );
}
