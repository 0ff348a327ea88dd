import { useEffect, useState } from 'react';
import type { RoomTimer } from '../../../../core/room/view';

/** How often a running watch is drawn, in milliseconds. */
const TICK = 200;

/** What the watch shows now, in milliseconds: counted on from the view by this window's monotonic clock. */
export function useWatch(timer: RoomTimer): number {
  const [passed, setPassed] = useState({ timer, ms: 0 });
  useEffect(() => {
    if (!timer.running) return undefined;
    const received = performance.now();
    const ticking = setInterval(() => setPassed({ timer, ms: performance.now() - received }), TICK);
    return () => clearInterval(ticking);
  }, [timer]);
  return timer.elapsedMs + (passed.timer === timer ? passed.ms : 0);
}

/** "2:05", "−0:12", "1:02:05". What is left is rounded up: a turn ends when it shows zero. */
export function watchText(ms: number, round: 'up' | 'down'): string {
  const seconds = round === 'up' ? Math.ceil(ms / 1_000) : Math.floor(ms / 1_000);
  const size = Math.abs(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(size / 3_600);
  const minutes = Math.floor(size / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(size % 60)}` : `${minutes}:${two(size % 60)}`;
  return seconds < 0 ? `−${text}` : text;
}
