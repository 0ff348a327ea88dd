import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '../../../core/model/interfaceLanguage';
import type { Language } from '../../../core/model/language';
import type { Library, WorkshopListEntry } from '../../../core/model/library';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayTime } from '../../parts/formatTime';
import { useLibrary } from '../../state/ledgers';
import { useMirror } from '../../state/mirror';

/** Of several workshops with one title and one date, the first to be here is the original; the others are copies of it. */
function isCopy(entry: WorkshopListEntry, all: readonly WorkshopListEntry[]): boolean {
  const came = ({ createdAt = '', id }: WorkshopListEntry) => `${createdAt} ${id}`;
  return all.some((other) => sameMeeting(other, entry) && came(other) < came(entry));
}

function sameMeeting(some: WorkshopListEntry, other: WorkshopListEntry): boolean {
  return (
    some.startsOn === other.startsOn &&
    some.endsOn === other.endsOn &&
    Object.entries(some.title).some(([language, title]) => other.title[language as Language] === title)
  );
}

/**
 * Name of a workshop in lists: its title and, for a copy of the same meeting, when it was made. Documents print the
 * title itself.
 */
export function useWorkshopName(): (entry: WorkshopListEntry) => string {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { workshops } = useLibrary();
  return (entry) => {
    const title = titleIn(entry, language) ?? t('shell.untitled');
    const at = copiedAt(entry, workshops);
    return at === undefined ? title : t('library.copyNamed', { title, at: dayTime(at, language) });
  };
}

/** When the open workshop was copied from another that is still the same meeting; absent for any other. */
export function useCopiedAt(id: string | undefined): string | undefined {
  return useMirror(({ library }) => {
    const { workshops = {} } = library?.state ?? {};
    const entry = id === undefined ? undefined : workshops[id];
    return entry && copiedAt(entry, workshops);
  });
}

function copiedAt(entry: WorkshopListEntry, workshops: Library['workshops']): string | undefined {
  return isCopy(entry, Object.values(workshops)) ? entry.createdAt : undefined;
}

/** The title in the interface's language when it has one, else in whichever it has. */
export function titleIn(
  entry: Pick<WorkshopListEntry, 'title'>,
  language: InterfaceLanguage,
): string | undefined {
  return entry.title[language] ?? Object.values(entry.title)[0];
}
