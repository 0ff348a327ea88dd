import type { Session } from '../session';
import { archiving, copyingWorkshop, correcting, newWorkshop, openingSample } from './documents';
import type { Kind } from './kinds';
import { erasingAttribution, erasingPeople, importingList } from './people';
import { captures, drafts, manyLines, restoring, undoingAndRedoing, wordings } from './texts';
import { restoringCopy, handingOver, handingOverAndBack, secondCopy, takingBack } from './travels';

export { KINDS, type Kind } from './kinds';

/** How each kind of work is done; it is asked of the built application. */
export const WORK: Record<Kind, (session: Session) => Promise<void>> = {
  captures: (session) => captures(session),
  wordings,
  undoingAndRedoing,
  restoring,
  drafts,
  manyLines,
  importingList,
  erasingPeople,
  erasingAttribution,
  takingBack,
  handingOver,
  handingOverAndBack,
  archiving,
  correcting,
  openingSample,
  newWorkshop,
  copyingWorkshop,
  secondCopy,
  restoringCopy,
};
