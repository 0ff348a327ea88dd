import type { DocumentStatus } from '../../../core/model/workshop';

/** The steps that a document can take from where it is, the likeliest first. Each is a command, so each can be undone. */
const NEXT: Record<DocumentStatus, readonly DocumentStatus[]> = {
  draft: ['circulated', 'adopted', 'adoptedAdReferendum', 'issued'],
  circulated: ['circulated', 'adopted', 'adoptedAdReferendum', 'issued', 'draft'],
  adoptedAdReferendum: ['adopted', 'validated', 'issued', 'draft'],
  adopted: ['validated', 'issued', 'draft'],
  validated: ['issued'],
  issued: ['corrected'],
  corrected: ['issued'],
};

export function nextStatuses(status: DocumentStatus): readonly DocumentStatus[] {
  return NEXT[status];
}

/** Steps that a body takes on a day. A text is validated by somebody; for an adoption it may be said. */
export function asksForBody(status: DocumentStatus): 'always' | 'may' | 'no' {
  if (status === 'validated') return 'always';
  return status === 'adopted' || status === 'adoptedAdReferendum' ? 'may' : 'no';
}
