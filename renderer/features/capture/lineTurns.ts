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

/** The new line sent last, until the mirror has it. */
let awaited: string | undefined;

/** How long a line that was answered may take to be shown, in milliseconds. */
const SHOWN_WITHIN = 1_000;

/** Once the line sent last is answered, and what it made is there. */
export async function whenShown(): Promise<void> {
  await last;
  if (awaited === undefined) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      awaited = undefined;
      resolve();
    };
    const timer = setTimeout(done, SHOWN_WITHIN);
    const stop = useMirror.subscribe(() => awaited === undefined && done());
  });
}

export function awaitShown(id: string): void {
  awaited = id;
}

/** It was refused: nothing comes of it. */
export function isNotAwaited(id: string): void {
  if (awaited === id) awaited = undefined;
}

useMirror.subscribe(({ workshop }, before) => {
  if (awaited !== undefined && workshop !== before.workshop && isRecorded(awaited)) awaited = undefined;
});
