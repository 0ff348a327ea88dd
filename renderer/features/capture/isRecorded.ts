import { PASTE_UNITS, type PasteUnit } from '../../../core/capture/paste';
import { useMirror } from '../../state/mirror';

/** Whether the host has it: a paste is there as a whole or not at all. */
export function isRecorded(id: string): boolean {
  const workshop = useMirror.getState().workshop?.state;
  if (!workshop || id === '') return false;
  return (
    Object.hasOwn(workshop.recommendations, id) ||
    Object.hasOwn(workshop.contributions, id) ||
    PASTE_UNITS.some((unit) => Object.hasOwn(workshop.recommendations, pastedId(id, unit, 0)))
  );
}

/** The id of a line of a paste, divided into these. */
export function pastedId(paste: string, unit: PasteUnit, index: number): string {
  return `${paste}.${unit}.${index}`;
}
