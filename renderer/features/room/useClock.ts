import { useEffect, useState } from 'react';
import type { ClockMark } from '../../../core/model/agenda';
import { isRefusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';

const TICK = 500;

/**
 * This moment on the host's clock, twice a second: asked of the host once (and after the window was away) and counted on
 * by this window's monotonic clock, so that a laptop whose clock jumps shows the same time left.
 */
export function useClock(): ClockMark | undefined {
  const [now, setNow] = useState<ClockMark>();
  useEffect(() => {
    let known: { mark: ClockMark; at: number } | undefined;
    const tick = () => {
      if (!known) return;
      const passed = performance.now() - known.at;
      const { run, ms, at } = known.mark;
      setNow({ run, ms: ms + passed, at: new Date(Date.parse(at) + passed).toISOString() });
    };
    const ask = () => {
      if (document.hidden) return;
      void desk()
        .api.clock({})
        .then((mark) => {
          if (isRefusal(mark)) return;
          known = { mark, at: performance.now() };
          tick();
        });
    };
    ask();
    const ticking = setInterval(tick, TICK);
    // This window's clock may have gone on where the host's stood.
    const ends = desk().on('slept', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      ends();
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
  return now;
}
