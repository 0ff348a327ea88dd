import { useTranslation } from 'react-i18next';
import type { WorkshopListEntry } from '../../../core/model/library';
import { useWorkshopName } from '../../blocks/workshops/workshopName';
import { Dialog } from '../../parts/Dialog';
import { NewWorkshopForm } from './NewWorkshopForm';

interface NewWorkshopProps {
  opened: boolean;
  /** It goes on from this one, under a title and on days of its own: a copy. */
  after?: WorkshopListEntry;
  onClose: () => void;
}

/** A title is enough to begin; all of it can be changed under Prepare. */
export function NewWorkshop({ opened, after, onClose }: NewWorkshopProps) {
  const { t } = useTranslation();
  const nameOf = useWorkshopName();
  const title = after ? t('library.duplicateLast', { title: nameOf(after) }) : t('newWorkshop.title');
  return (
    <Dialog opened={opened} onClose={onClose} title={title} isWide>
      <NewWorkshopForm key={after?.id ?? ''} after={after} onCancel={onClose} />
    </Dialog>
  );
}
