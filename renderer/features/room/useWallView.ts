import { useEffect, useRef, useState } from 'react';
import type { RoomBridge } from '../../../core/contract';
import { isRefusal } from '../../../core/messages/refusal';
import type { RoomView } from '../../../core/room/view';

/**
 * The last whole view that was sent. When the host is gone nobody could cover the wall any more, so it covers itself with
 * what Hold showed last, until the host is there again and says what to show.
 */
export function useWallView(bridge: RoomBridge): RoomView | undefined {
  const [view, setView] = useState<RoomView>();
  const hold = useRef<RoomView>(undefined);
  useEffect(() => {
    const take = (next: RoomView) => {
      if (next.kind === 'hold') hold.current = next;
      setView(next);
    };
    const ask = async (newest: boolean) => {
      const answer = await bridge.api.roomView({});
      // A view that was sent meanwhile is newer than the first answer.
      if (isRefusal(answer)) return;
      if (answer.kind === 'hold') hold.current = answer;
      setView((sent) => (newest ? answer : (sent ?? answer)));
    };
    const ends = [
      bridge.on('view', take),
      bridge.onConnection?.((connected) => {
        if (connected) void ask(true);
        else setView((shown) => covered(shown, hold.current));
      }),
    ];
    void ask(false);
    return () => ends.forEach((end) => end?.());
  }, [bridge]);
  return view;
}

function covered(shown: RoomView | undefined, hold: RoomView | undefined): RoomView {
  const { language, appearance } = shown ?? { language: 'en' as const, appearance: 'light' as const };
  const title = hold?.kind === 'hold' ? hold.title : '';
  return { kind: 'hold', language, appearance, title };
}
