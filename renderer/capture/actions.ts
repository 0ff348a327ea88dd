import type { Action } from '../actions/action';
import { useMirror } from '../state/mirror';
import { focusLine, insertSign, toggleSaid } from './field';

const inWorkshop = () => useMirror.getState().workshop !== undefined;

/** Capturing, from anywhere: one key to the line, and a function key for each of its signs. */
export const captureActions: Action[] = [
  {
    id: 'capture',
    group: 'room',
    label: 'actions.capture',
    shortcut: { key: 'F2' },
    when: inWorkshop,
    run: focusLine,
  },
  {
    id: 'capture.delegation',
    group: 'room',
    label: 'actions.captureDelegation',
    shortcut: { key: 'F6' },
    when: inWorkshop,
    run: () => insertSign('@'),
  },
  {
    id: 'capture.action',
    group: 'room',
    label: 'actions.captureAction',
    shortcut: { key: 'F7' },
    when: inWorkshop,
    run: () => insertSign('#'),
  },
  {
    id: 'capture.heading',
    group: 'room',
    label: 'actions.captureHeading',
    shortcut: { key: 'F8' },
    when: inWorkshop,
    run: () => insertSign('^'),
  },
  {
    id: 'capture.said',
    group: 'room',
    label: 'actions.captureSaid',
    shortcut: { key: 'F9' },
    when: inWorkshop,
    run: toggleSaid,
  },
];
