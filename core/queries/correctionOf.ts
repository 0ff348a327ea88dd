import type { Correction, DocumentSettings } from '../model/workshop';

type DocumentState = Pick<DocumentSettings, 'status' | 'issue' | 'correction'>;

/** The correction that a document is: issued as one, or open under its number. */
export function correctionOf({ status, issue, correction }: DocumentState): Correction | undefined {
  return status === 'issued' || (status === 'corrected' && !issue) ? correction : undefined;
}
