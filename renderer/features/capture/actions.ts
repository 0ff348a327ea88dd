import { actionsOf, ownAction, type Action } from '../../keys/action';
import { inWorkshop } from '../../keys/inWorkshop';
import { isOffered, runOffered } from '../../keys/ownKeys';
import { isTextLocked } from '../../state/isTextLocked';
import { isInPast } from '../../state/past';
import { insertSign, toggleContribution } from './captureField';
import { nextLineLanguage } from './lineLanguage';
import { focusLine } from '../../state/captureLineField';

const action = actionsOf('room', () => inWorkshop() && !isInPast() && !isTextLocked());

/** Capturing, from anywhere: one key to the line, and a function key for each of its signs. */
export const captureActions: Action[] = [
  action('capture', 'actions.capture', focusLine, { shortcut: { key: 'F2' } }),
  action('capture.delegation', 'actions.captureDelegation', () => insertSign('@'), {
    shortcut: { key: 'F6' },
  }),
  action('capture.action', 'actions.captureAction', () => insertSign('#'), { shortcut: { key: 'F7' } }),
  action('capture.heading', 'actions.captureHeading', () => insertSign('^'), { shortcut: { key: 'F8' } }),
  action('capture.language', 'actions.captureLanguage', nextLineLanguage, {
    shortcut: { key: 'F2', shift: true },
  }),
  action('capture.noSpeaker', 'actions.captureNoSpeaker', () => runOffered('rows', 'meant'), {
    shortcut: { key: 'Enter', alt: true },
    when: () => isOffered('rows', 'meant'),
  }),
  action('capture.said', 'actions.captureSaid', toggleContribution, { shortcut: { key: 'F9' } }),
  ownAction('rows', { key: 'Enter' }, 'actions.rows.edit'),
  ownAction('rows', { key: 'ArrowUp', alt: true }, 'actions.rows.up', 'up'),
  ownAction('rows', { key: 'ArrowDown', alt: true }, 'actions.rows.down', 'down'),
  ownAction('rows', { key: 'ArrowUp', alt: true, shift: true }, 'actions.rows.groupUp', 'groupUp'),
  ownAction('rows', { key: 'ArrowDown', alt: true, shift: true }, 'actions.rows.groupDown', 'groupDown'),
  ownAction('rows', { key: 'Delete' }, 'actions.rows.remove'),
  ownAction('rows', { key: ' ' }, 'actions.rows.mark', 'mark'),
  ownAction('rows', { key: 'Enter', alt: true }, 'actions.rows.split', 'split'),
];
