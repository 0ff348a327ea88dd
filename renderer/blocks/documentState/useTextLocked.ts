import { isLocked } from '../../../core/model/isLocked';
import { useWorkshop } from '../../state/ledgers';

/** Whether the wording of the open workshop is locked: whatever would change it is not drawn then. */
export function useTextLocked(): boolean {
  return isLocked(useWorkshop('document').document.status);
}
