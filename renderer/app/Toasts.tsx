import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../locales/labels';
import { dropToast, useToasts, type Toast } from '../state/toasts';
import { takeStep } from '../state/undo';
import classes from './Toasts.module.css';

/** How long a message stays, in milliseconds; pointing at it or reading it with the keyboard does not hurry it. */
const STAYS = 8_000;

/** What was just done, with a way back, instead of a question before every deed. */
export function Toasts() {
  const toasts = useToasts((store) => store.toasts);
  return (
    <div className={classes.toasts} role="status">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const explain = useExplain();
  const { id, text, refusal, undo } = toast;
  useEffect(() => {
    if (refusal) return undefined;
    const timer = setTimeout(() => dropToast(id), STAYS);
    return () => clearTimeout(timer);
  }, [id, refusal]);
  return (
    <div className={classes.toast}>
      <p>{refusal ? explain(refusal) : text}</p>
      {undo && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.undo}
          onClick={() => {
            dropToast(id);
            void takeStep('undo');
          }}
        >
          {t('shell.undo')}
        </Button>
      )}
      <ActionIcon
        size={24}
        className={classes.close}
        aria-label={t('shell.dismiss')}
        onClick={() => dropToast(id)}
      >
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
