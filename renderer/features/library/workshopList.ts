import type { WorkshopListEntry } from '../../../core/model/library';
import { useLibrary } from '../../state/ledgers';

/** Workshops of the library: present ones, the last changed first, and those in the bin. */
export function useWorkshopList(): { standing: WorkshopListEntry[]; binned: WorkshopListEntry[] } {
  const { workshops } = useLibrary('workshops');
  const all = Object.values(workshops).sort(
    (a, b) => b.changedAt.localeCompare(a.changedAt) || a.id.localeCompare(b.id),
  );
  return {
    standing: all.filter(({ binnedAt }) => binnedAt === undefined),
    binned: all.filter(({ binnedAt }) => binnedAt !== undefined),
  };
}
