import { isPresenting, presenterCommand, type PresenterCommand } from '../../../core/room/presenter';
import { lettersAreKeys } from '../../keys/letterKeys';
import { isTyping } from '../../keys/shortcut';
import { useView } from '../../state/view';
import { coverRoom, stepRoom, useRoom } from '../../state/roomStore';

/** Things that have a use of their own for arrows and page keys, and letters. */
const OWN_KEYS =
  'dialog, [role=dialog], [role=listbox], [role=menu], [role=tablist], [role=radiogroup], [role=slider], [role=toolbar], input, select';

/** A field that waits for its first letter: nothing is being typed, and page keys mean nothing in it. */
const isEmptyField = (target: EventTarget | null) =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value === '';

/** The presenter command of a key; none in the middle of a text, with a modifier, or where the key has another use. */
export function presenterCommandOf(event: KeyboardEvent): PresenterCommand | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing)
    return undefined;
  if (isTyping(event.target))
    return isEmptyField(event.target) && event.key.startsWith('Page')
      ? presenterCommand(event.key)
      : undefined;
  if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return undefined;
  // Letters may be turned off as keys; a presenter still has its arrows.
  if (event.key.length === 1 && !lettersAreKeys()) return undefined;
  return presenterCommand(event.key);
}

/**
 * A presenter is a keyboard with a few keys. On the Screen page it steps through the queue; elsewhere on the desk only
 * while a slide of the queue is what the room sees. Returns what ends it.
 */
export function listenToPresenter(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const command = presenterCommandOf(event);
    const { status } = useRoom.getState();
    if (!command || !status) return;
    const { place, section } = useView.getState();
    const onScreenPage = place === 'room' && section === 'screen';
    if (!isPresenting(status) && !(onScreenPage && status.queue.length > 0)) return;
    event.preventDefault();
    void (command === 'cover' ? coverRoom() : stepRoom(command === 'next' ? 1 : -1));
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
