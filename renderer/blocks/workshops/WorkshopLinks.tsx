import type { WorkshopListEntry } from '../../../core/model/library';
import { formatRoute } from '../../state/view';
import { useWorkshopName } from './workshopName';

/** Workshops of the library, each leading to what is to be done after its meeting. */
export function WorkshopLinks({
  entries,
  className,
}: {
  entries: readonly WorkshopListEntry[];
  className?: string | undefined;
}) {
  const nameOf = useWorkshopName();
  return (
    <ul className={className}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={formatRoute({ place: 'archive', section: 'after', workshop: entry.id })}>
            {nameOf(entry)}
          </a>
        </li>
      ))}
    </ul>
  );
}
