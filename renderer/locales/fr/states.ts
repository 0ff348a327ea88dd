import type { Translated } from '../../../core/messages/translated';
import type { states as en } from '../en/states';

export const states: Translated<typeof en> = {
  proposed: 'Proposée',
  underDiscussion: 'En discussion',
  agreed: 'Convenue',
  agreedWithReservations: 'Convenue avec réserves',
  deferred: 'Reportée',
  withdrawn: 'Retirée',
  merged: 'Fusionnée dans une autre',
};
