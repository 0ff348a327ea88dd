import { ownAction, type Action } from '../../keys/action';

/** What single letters do on the pages of the room; `tests/renderer/shortcut.test.ts` compares them with the words there. */
export const pageActions: Action[] = [
  ownAction('speakers', { key: 'a' }, 'actions.speakers.add'),
  ownAction('speakers', { key: 'n' }, 'actions.speakers.next'),
  ownAction('speakers', { key: 'p' }, 'actions.speakers.pause'),
  ownAction('speakers', { key: 'e' }, 'actions.speakers.extend'),
  ownAction('speakers', { key: 's' }, 'actions.speakers.stop'),
  ownAction('speakers', { key: 'r' }, 'actions.speakers.reply'),
  ownAction('speakers', { key: 'o' }, 'actions.speakers.order'),
  ownAction('speakers', { key: 'c' }, 'actions.speakers.close'),
  ownAction('speakers', { key: 'x' }, 'actions.speakers.skip'),
  ownAction('agreement', { key: 'o' }, 'actions.agreement.objects'),
  ownAction('agreement', { key: 'r' }, 'actions.agreement.reserves'),
  ownAction('agreement', { key: 'a' }, 'actions.agreement.canAccept'),
  ownAction('agreement', { key: 's' }, 'actions.agreement.supports'),
  ownAction('agreement', { key: 'n' }, 'actions.agreement.none'),
  ownAction('agreement', { key: 'c' }, 'actions.agreement.agreed'),
  ownAction('agreement', { key: 'b' }, 'actions.agreement.bracket'),
  ownAction('agreement', { key: 'e' }, 'actions.agreement.together'),
  ownAction('agenda', { key: 'n' }, 'actions.agenda.next'),
  ownAction('agenda', { key: 'p' }, 'actions.agenda.pause'),
  ownAction('agenda', { key: 'a' }, 'actions.agenda.add'),
  ownAction('agenda', { key: 'b' }, 'actions.agenda.addBreak'),
];
