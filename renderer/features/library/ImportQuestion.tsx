import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../parts/Actions';
import { Dialog } from '../../parts/Dialog';

interface ImportQuestionProps {
  /** Title of the workshop that is already known; absent: nothing is asked. */
  title: string | undefined;
  onUpdate: () => void;
  onKeepBoth: () => void;
  onCancel: () => void;
}

/** The opened file holds a workshop that this library has: update it, keep both, or cancel. */
export function ImportQuestion({ title, onUpdate, onKeepBoth, onCancel }: ImportQuestionProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={title !== undefined} onClose={onCancel} title={t('library.knownTitle')}>
      <p>{t('library.knownText', { title: title ?? '' })}</p>
      <Actions>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button variant="default" onClick={onUpdate}>
          {t('library.update')}
        </Button>
        <Button onClick={onKeepBoth} data-autofocus>
          {t('library.keepBoth')}
        </Button>
      </Actions>
    </Dialog>
  );
}
