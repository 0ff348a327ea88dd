import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../locales/labels';
import { dropToast, dropToasts, useToasts, type Toast } from '../state/toasts';
import { runStep } from '../state/undo';
import { useView } from '../state/view';
import { cx } from '../parts/cx';
import classes from './Toasts.module.css';

/** How long a message stays, in milliseconds: what was done, and why something was refused. */
const STAYS = 5_000;
const REFUSAL_STAYS = 12_000;

/** Message about the last step, with Undo. It goes when another workshop is opened. */
export function Toasts() {
  const toasts = useToasts((store) => store.toasts);
  const workshop = useView((view) => view.workshop);
  useEffect(() => dropToasts, [workshop]);
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
  const { id, text, refusal, undo, offer } = toast;
  useEffect(() => {
    const timer = setTimeout(() => dropToast(id), refusal ? REFUSAL_STAYS : STAYS);
    return () => clearTimeout(timer);
  }, [id, refusal]);
  const offered = undo ? { label: t('shell.undo'), run: () => void runStep('undo') } : offer;
  return (
    <div className={cx('line', classes.toast)}>
      <p>{refusal ? explain(refusal) : text}</p>
      {offered && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.undo}
          onClick={() => {
            dropToast(id);
            offered.run();
          }}
        >
          {offered.label}
        </Button>
      )}
      <ActionIcon
        size={28}
        className={classes.close}
        aria-label={t('shell.dismiss')}
        onClick={() => dropToast(id)}
      >
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
