import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ImportQuestion.module.css';

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
    <Modal
      opened={title !== undefined}
      onClose={onCancel}
      title={t('library.knownTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('library.knownText', { title: title ?? '' })}</p>
      <div className={classes.choices}>
        <Button onClick={onKeepBoth} data-autofocus>
          {t('library.keepBoth')}
        </Button>
        <Button variant="default" onClick={onUpdate}>
          {t('library.update')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
