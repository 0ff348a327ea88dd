import { ownAction, type Action } from '../../../keys/action';

/** What the keys do on the list of attendance. How many are there is typed in digits, which are no shortcuts. */
export const attendanceActions: Action[] = [
  ownAction('attendance', { key: ' ' }, 'actions.attendance.turn', 'turn'),
  ownAction('attendance', { key: 'p' }, 'actions.attendance.present'),
  ownAction('attendance', { key: 'a' }, 'actions.attendance.absent'),
  ownAction('attendance', { key: 'Backspace' }, 'actions.attendance.nothing'),
  ownAction('attendance', { key: 'd' }, 'actions.attendance.delegation'),
  ownAction('attendance', { key: 'f' }, 'actions.attendance.find'),
];
