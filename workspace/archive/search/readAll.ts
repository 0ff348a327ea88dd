import { packageFaults } from '../../../core/messages/packageFaults';
import { isRefusal, refuse, type Refusal, type RefusalValue } from '../../../core/messages/refusal';
import { reasonOf } from '../../files/failures';
import { inBatches } from '../packages/inBatches';
import type { PackageSummary } from '../packages/package';
import { TOGETHER, type Packages } from '../packages/packages';
import { summaryOf } from '../packages/summary';

/** The packages as they lie there, in no order; `archive.closed` where their folder cannot be read. */
export async function readAll(packages: Packages): Promise<PackageSummary[] | Refusal> {
  try {
    return await inBatches(await packages.ids(), TOGETHER, async (id) =>
      summaryOf(id, await packages.content(id)),
    );
  } catch (error) {
    return archiveClosed(error);
  }
}

export function archiveClosed(error: unknown): Refusal {
  return refuse('archive.closed', { reason: reasonOf(error) });
}

/** Why a package whose id begins so was not read, if that may pass; damage does not. */
export function unreadReasonOf(
  unread: readonly (readonly [string, Refusal])[],
  stem: string | undefined,
): { notGiven?: Refusal } {
  const found = unread.find(
    ([id, { values }]) => stem !== undefined && id.startsWith(`${stem}_`) && !isDamage(values?.['reason']),
  );
  return found ? { notGiven: found[1] } : {};
}

function isDamage(reason: RefusalValue | undefined): boolean {
  return isRefusal(reason) && reason.refused === packageFaults.description.refused;
}
