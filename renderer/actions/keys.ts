import { isTyping, matches, type Shortcut } from './shortcut';
import { ACTIONS, isPossible } from './list';

/** How long the first key of a pair ("g" then "p") waits for the second, in milliseconds. */
const PAIR_TIME = 1_200;

const isPlain = ({ mod, alt, key }: Shortcut) => !mod && !alt && key.length === 1;

/** Runs the action whose shortcut was typed. Single keys are left to a field that is being typed in. */
export function listenToKeys(): () => void {
  let first: { key: string; at: number } | undefined;

  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const typing = isTyping(event.target);
    const before = first && event.timeStamp - first.at < PAIR_TIME ? first.key : undefined;
    first = typing ? undefined : { key: event.key.toLowerCase(), at: event.timeStamp };
    const action =
      ACTIONS.find(({ shortcut }) => shortcut && shortcut.after === before && matches(event, shortcut)) ??
      ACTIONS.find(({ shortcut }) => shortcut && shortcut.after === undefined && matches(event, shortcut));
    if (!action?.shortcut) return;
    // In a field, Undo means the letters just typed: the field's own undo comes first.
    const fieldsOwn = action.id === 'undo' || action.id === 'redo';
    if (typing && (isPlain(action.shortcut) || fieldsOwn)) return;
    event.preventDefault();
    if (isPossible(action)) void action.run();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
