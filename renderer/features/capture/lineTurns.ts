import type { TakenBack } from '../../state/captureStore';
import { useMirror } from '../../state/mirror';
import { isRecorded } from './isRecorded';

/** The line sent last, while it is under way. */
let last: Promise<unknown> | undefined;

/** Sends lines in the order in which Enter was pressed, each after the answer to the one before. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last ? last.then(work, work) : work();
  const over = () => {
    if (last === turn) last = undefined;
  };
  last = turn;
  turn.then(over, over);
  return turn;
}

/** A new line as it was sent. */
export type SentLine = Pick<TakenBack, 'id' | 'kind' | 'language' | 'line' | 'literal'>;

/** The new line sent last, until the mirror has what it made. */
let awaited: SentLine | undefined;

export const notShownYet = (): SentLine | undefined => awaited;

export function awaitShown(line: SentLine): void {
  awaited = line;
}

/** It was refused: nothing comes of it. */
export function isNotAwaited(id: string): void {
  if (awaited?.id === id) awaited = undefined;
}

useMirror.subscribe(({ workshop }, before) => {
  if (awaited !== undefined && workshop !== before.workshop && isRecorded(awaited.id)) awaited = undefined;
});
