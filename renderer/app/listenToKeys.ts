import { isPageCovered } from '../keys/covers';
import { lettersAreKeys } from '../keys/letterKeys';
import { followTyping, isEmptyLine, isTyping, matches } from '../keys/shortcut';
import type { Action } from '../keys/action';
import { useView } from '../state/view';
import { ACTIONS, isPossible } from './actions';
import { isCharacter, TypedKeys } from '../keys/typedKeys';

const actionOf = (event: KeyboardEvent, after: string | undefined, letters: boolean) =>
  ACTIONS.find(
    ({ shortcut, owner }) =>
      shortcut &&
      owner === undefined &&
      shortcut.after === after &&
      (letters || !isCharacter(shortcut)) &&
      matches(event, shortcut),
  );

/** Letters and signs alone do nothing behind a dialog, except the sign that closes the sheet of keys again. */
const isOfThePage = ({ id, shortcut }: Action) =>
  shortcut !== undefined && isCharacter(shortcut) && !(id === 'keys' && useView.getState().keysOpen);

/** Runs the action whose shortcut was typed. Letters alone are left to a field, and to a word, that is being typed. */
export function listenToKeys(): () => void {
  const typed = new TypedKeys();

  const onKey = (event: KeyboardEvent) => {
    const typing = isTyping(event.target);
    // What is typed into a field, behind a dialog, or answered by a part of the screen, begins no word and no pair.
    const isOthers = typing || event.defaultPrevented || isPageCovered();
    const { first, inWord } = isOthers ? typed.forget() : typed.take(event);
    if (event.defaultPrevented) return;
    const letters = !typing && lettersAreKeys();
    const pair = letters && first !== undefined ? actionOf(event, first, true) : undefined;
    const action = pair ?? actionOf(event, undefined, letters && !inWord);
    if (!action) return;
    // In a field, Undo means the letters just typed: the field's own undo comes first. An empty line has none, and there
    // it means the last step, such as the line that was just recorded.
    if (typing && !isEmptyLine(event.target) && (action.id === 'undo' || action.id === 'redo')) return;
    const possible = isPossible(action);
    // A letter without an action here is left to the page.
    if (!possible && action.shortcut && isCharacter(action.shortcut)) return;
    if (isOfThePage(action) && isPageCovered()) return;
    event.preventDefault();
    if (possible) void action.run();
  };
  window.addEventListener('keydown', onKey);
  const unfollow = followTyping();
  return () => {
    window.removeEventListener('keydown', onKey);
    unfollow();
  };
}
