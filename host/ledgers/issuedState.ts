import { issuedWording } from '../../core/queries/issuedWording';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import type { Workshop } from '../../core/model/workshop';
import { readingRefusal } from '../../workspace/files/failures';
import type { LedgerSession } from './ledgerSession';

/** The wording that was issued: from the journal at the revision of the issue, where something was changed since. */
export async function issuedState(
  session: LedgerSession<'workshop'>,
  language: Language,
): Promise<Workshop | Refusal> {
  const present = session.state;
  if (present.document.status !== 'issued') return refuse('archive.status');
  if (present.document.issue?.on === undefined) return refuse('archive.issueDay');
  const { rev } = present.document.issue;
  if (rev === undefined || rev === session.rev) return present;
  const issued = await session.stateBefore(rev).catch(readingRefusal);
  if (isRefusal(issued)) return issued;
  if (issued === undefined) return refuse('archive.issueLost');
  return issuedWording(issued, present, language);
}
