import type { ParseKeys } from 'i18next';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { isOffered, runOffered, type KeyOwner } from './ownKeys';
import type { Shortcut } from './shortcut';

type LabelKey = Extract<ParseKeys, `actions.${string}`>;
export type ActionGroup =
  'general' | 'go' | 'library' | 'prepare' | 'room' | 'desk' | 'issue' | 'archive' | KeyOwner;

/**
 * A named action of the interface. Palette, buttons, the native menu (`action` events) and shortcuts run the
 * same record. `when` says whether it makes sense now; an action that does not is neither run nor listed.
 */
export interface Action {
  id: string;
  group: ActionGroup;
  label: LabelKey;
  /** The language that the label names. */
  language?: InterfaceLanguage;
  shortcut?: Shortcut;
  /** The part of the screen that hears the shortcut itself: it means this only there. */
  owner?: KeyOwner;
  when?: () => boolean;
  run: () => void | Promise<void>;
}

/** Actions of one group that make sense under one condition, unless an action says its own. */
export function actionsOf(group: ActionGroup, when: () => boolean) {
  return (
    id: string,
    label: LabelKey,
    run: Action['run'],
    more: Partial<Pick<Action, 'shortcut' | 'when'>> = {},
  ): Action => ({ id, group, label, when, run, ...more });
}

/** An action that a part of the screen does at a key of its own. `name` tells keys apart that differ in what is held. */
export const ownAction = (
  owner: KeyOwner,
  shortcut: Shortcut,
  label: LabelKey,
  name = shortcut.key,
): Action => ({
  id: `${owner}.${name}`,
  group: owner,
  owner,
  label,
  shortcut,
  when: () => isOffered(owner, name),
  run: () => runOffered(owner, name),
});
