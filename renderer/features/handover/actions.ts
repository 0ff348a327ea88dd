import { ownAction, type Action } from '../../keys/action';

/** What single letters do at the list of what was changed twice. */
export const handoverActions: Action[] = [
  ownAction('changedTwice', { key: 'p' }, 'actions.changedTwice.present'),
  ownAction('changedTwice', { key: 'a' }, 'actions.changedTwice.other'),
  ownAction('changedTwice', { key: 'v' }, 'actions.changedTwice.both'),
];
