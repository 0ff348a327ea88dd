import type { Language } from '../../../core/model/language';
import type { Group } from '../../../core/model/recommendation';
import { edit } from './draftStore';
import { moveGroup } from './sheetCommands';

/** What can be done with a heading by a key, in the names of `headings` in the table of actions. */
type HeadingAction = 'Enter' | 'up' | 'down';

type Key = Pick<KeyboardEvent, 'key' | 'altKey'>;

/** Which of them a key means on a heading that has the keyboard. */
export function headingActionOf({ key, altKey }: Key): HeadingAction | undefined {
  const withAlt: Readonly<Record<string, HeadingAction>> = { ArrowUp: 'up', ArrowDown: 'down' };
  return altKey ? withAlt[key] : key === 'Enter' ? key : undefined;
}

/**
 * What each of them does with a heading now. A locked one that has a title can be written where a language was left open,
 * and is not moved.
 * @param written the language that Enter opens
 */
export function headingActions(
  { id, title }: Group,
  isLocked: boolean,
  written: Language | undefined,
): Partial<Record<HeadingAction, () => void>> {
  const isOpen = !isLocked || Object.keys(title).length > 0;
  return {
    ...(isOpen && written && { Enter: () => edit({ kind: 'group', id, language: written }) }),
    ...(!isLocked && { up: () => void moveGroup(id, -1), down: () => void moveGroup(id, 1) }),
  };
}
