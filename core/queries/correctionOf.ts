import type { Correction, DocumentSettings } from '../model/workshop';

type DocumentState = Pick<DocumentSettings, 'status' | 'issue' | 'correction'>;

/** The correction that a text is: one that was issued as such, or that is in hand under its number. */
export function correctionOf({ status, issue, correction }: DocumentState): Correction | undefined {
  return status === 'issued' || (status === 'corrected' && !issue) ? correction : undefined;
}
