import { roomWords } from '../../../../core/room/words';
import type { Language } from '../../../../core/model/language';
import type { RoomTimer } from '../../../../core/room/view';
import { useWatch, watchText } from './useWatch';
import classes from './Watch.module.css';

interface WatchProps {
  timer: RoomTimer;
  language: Language;
  also?: Language | undefined;
}

/** A countdown; without a limit the time that has passed. Over time it says so in words, not by colour alone. */
export function Watch({ timer, language, also }: WatchProps) {
  const elapsed = useWatch(timer);
  const left = timer.limitMs === undefined ? undefined : timer.limitMs - elapsed;
  const over = left !== undefined && left <= -1_000;
  const soon = left !== undefined && left <= 30_000;
  return (
    <span className={classes.watch} data-over={over || undefined} data-soon={soon || undefined} role="timer">
      {left === undefined ? watchText(elapsed, 'down') : watchText(left, 'up')}
      {timer.paused && <span className={classes.word}>{roomWords(language, also).paused}</span>}
      {over && <span className={classes.word}>{roomWords(language, also).over}</span>}
    </span>
  );
}
