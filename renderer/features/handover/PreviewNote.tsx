import { useTranslation } from 'react-i18next';
import type { HandoverPreview } from '../../../core/contract';
import { numberRecommendations } from '../../../core/queries/numbers';
import { HiddenNote } from '../../parts/HiddenNote';
import { Note } from '../../parts/Note';
import { useOpenWorkshop } from '../../state/ledgers';

/** What taking the file back would do, in one glance. */
export function PreviewNote({ preview }: { preview: HandoverPreview }) {
  const { t } = useTranslation();
  const workshop = useOpenWorkshop();
  const title = (
    <>
      <p className="strong">{`${preview.label} · ${preview.title}`}</p>
      {preview.hidden && <HiddenNote counts={preview.hidden} />}
    </>
  );
  if (preview.kind === 'new') {
    return (
      <Note>
        {title}
        <p>{t('handover.isNew')}</p>
      </Note>
    );
  }
  const items = (workshop ? numberRecommendations(workshop) : []).flatMap((group) => group.items);
  const numbersOf = (ids: readonly string[]) =>
    items.filter(({ recommendation }) => ids.includes(recommendation.id)).map(({ number }) => number ?? '–');
  const numbers = numbersOf(preview.reworded);
  return (
    <Note>
      {title}
      {workshop && preview.workshop !== workshop.id && <p>{t('handover.elsewhere')}</p>}
      {preview.kind === 'newer' && <p>{t('handover.isNewer')}</p>}
      {preview.nothing ? (
        <p>{t(preview.kind === 'newer' ? 'handover.nothingNew' : 'handover.nothing')}</p>
      ) : (
        <ul>
          <li>{t('handover.added', { count: preview.added })}</li>
          <li>{t('handover.changed', { count: preview.changed })}</li>
          <li>{t('handover.removed', { count: preview.removed })}</li>
          {preview.returned > 0 && <li>{t('handover.returned', { count: preview.returned })}</li>}
          {numbers.length > 0 && <li className="lacks">{t('handover.reworded', { numbers })}</li>}
          {preview.against.length > 0 && (
            <li className="lacks">{t('handover.against', { numbers: numbersOf(preview.against) })}</li>
          )}
          {preview.kept.length > 0 && (
            <li className="lacks">{t('handover.kept', { count: preview.kept.length })}</li>
          )}
        </ul>
      )}
    </Note>
  );
}
