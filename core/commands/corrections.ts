import type { Draft } from 'immer';
import { refuse, type Refusal } from '../messages/refusal';
import type { Correction, DocumentStatus, StatedCorrection, Workshop } from '../model/workshop';

interface Stated {
  status: DocumentStatus;
  /** The day of issue, as somebody states it. */
  issuedOn?: string | undefined;
  correction?: StatedCorrection | undefined;
}

/**
 * Updates issue and correction for a new status. An open correction states what it replaces; until it has its number
 * the previous issue stays noted. An issue states its day, if known, and the revision of its wording. Refused with
 * `status.correction` if a corrected text is issued without number and day of the correction.
 */
export function recordIssue(
  { document }: Draft<Workshop>,
  { status, issuedOn, correction }: Stated,
  rev: number | undefined,
): Refusal | undefined {
  if (status === 'corrected') {
    if (!correction) return undefined;
    document.correction = { ...correction, replaces: replacedBy(document) };
    delete document.issue;
  } else if (status === 'issued') {
    if (document.status === 'corrected') {
      const stated = correction ?? (document.issue ? undefined : document.correction);
      if (!stated) return refuse('status.correction');
      document.correction = { ...stated, replaces: replacedBy(document) };
    }
    document.issue = {
      ...(issuedOn !== undefined && { on: issuedOn }),
      ...(rev !== undefined && { rev }),
    };
  } else {
    delete document.issue;
    delete document.correction;
  }
  return undefined;
}

/** What the correction in hand takes the place of: as noted when it was numbered, or the issue that is still noted. */
function replacedBy({ issue, correction, status }: Draft<Workshop>['document']): Correction['replaces'] {
  if (status === 'corrected' && !issue) return correction?.replaces ?? {};
  return {
    ...(issue?.on !== undefined && { on: issue.on }),
    ...(correction && { number: correction.number }),
  };
}
