import type { ShelfEntry } from '../../core/model/library';
import type { InterfaceLanguage } from '../../core/messages/explain';
import { useLibrary } from '../state/ledgers';

/** Workshops as the library lists them: standing ones, the last changed first; and those in the bin. */
export function useShelf(): { standing: ShelfEntry[]; binned: ShelfEntry[] } {
  const { workshops } = useLibrary('workshops');
  const all = Object.values(workshops).sort(
    (a, b) => b.changedAt.localeCompare(a.changedAt) || a.id.localeCompare(b.id),
  );
  return {
    standing: all.filter(({ binnedAt }) => binnedAt === undefined),
    binned: all.filter(({ binnedAt }) => binnedAt !== undefined),
  };
}

/** The title in the interface's language when it has one, else in whichever it has. */
export function shelfTitle(
  entry: Pick<ShelfEntry, 'title'>,
  language: InterfaceLanguage,
): string | undefined {
  return entry.title[language] ?? Object.values(entry.title)[0];
}
