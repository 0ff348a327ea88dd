import type { Action } from '../keys/action';
import { captureActions } from '../features/capture/actions';
import { draftActions } from '../features/draft/actions';
import { generalActions } from './generalActions';
import { pageActions } from '../features/room/pageActions';
import { roomActions } from '../features/room/actions';
import { handoverActions } from '../features/handover/actions';
import { attendanceActions } from '../features/people/attendance/actions';
import { importActions } from '../features/people/import/actions';
import { issueActions } from '../features/issue/actions';

/** Every action of the interface; a feature adds the list of its own folder's `actions.ts` here. */
export const ACTIONS: readonly Action[] = [
  ...roomActions,
  ...generalActions,
  ...importActions,
  ...attendanceActions,
  ...issueActions,
  ...captureActions,
  ...pageActions,
  ...handoverActions,
  ...draftActions,
];

export function isPossible(action: Action): boolean {
  return action.when?.() ?? true;
}

/** Runs an action by its id, if it is possible now. */
export function runAction(id: string): boolean {
  const action = ACTIONS.find((candidate) => candidate.id === id);
  if (!action || !isPossible(action)) return false;
  void action.run();
  return true;
}
