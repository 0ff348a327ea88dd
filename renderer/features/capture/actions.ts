import { actionsOf, type Action } from '../../keys/action';
import { inWorkshop } from '../../keys/inWorkshop';
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
  action('capture.said', 'actions.captureSaid', toggleContribution, { shortcut: { key: 'F9' } }),
];
