import { useTranslation } from 'react-i18next';
import type { OtherCopies } from '../../../core/contract/erasing';
import { WorkshopLinks } from '../../blocks/workshops/WorkshopLinks';
import { useBackup } from '../../state/backup';
import { useLibrary, useWorkshop } from '../../state/ledgers';

/** Copies of a workshop that an erasing does not reach, or not at once, and what to do about each; nothing where there is none. */
export function CopiesLeft({ copies, title }: { copies: OtherCopies; title: string }) {
  const { t } = useTranslation();
  const { workshops } = useLibrary('workshops');
  const { handovers, received } = useWorkshop('handovers', 'received');
  const copiesNow = useBackup(({ status }) => status !== undefined && status.state !== 'none');
  const { secondCopy, earlier } = copies;
  const labels = [...new Set(Object.values(handovers ?? {}).map(({ label }) => label))];
  const beside = copies.workshops.flatMap((id) => workshops[id] ?? []);
  const said = [
    secondCopy &&
      t(secondCopy.isThere ? 'archive.copyReached' : 'archive.copyAway', { label: secondCopy.label }),
    earlier.length > 0 &&
      t(copiesNow ? 'archive.copiesEarlier' : 'archive.copiesUnused', { places: [...new Set(earlier)] }),
    labels.length > 0 && t('archive.copiesHandedOver', { labels }),
    received && t('archive.copyReceived'),
  ].flatMap((sentence) => sentence || []);
  if (said.length === 0 && beside.length === 0) return null;
  return (
    <div>
      <p className="strong">{title}</p>
      <ul className="bullets">
        {beside.length > 0 && (
          <li>
            {t('archive.copiesBeside', { count: beside.length })}
            <WorkshopLinks entries={beside} />
          </li>
        )}
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
