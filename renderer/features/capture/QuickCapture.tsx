import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { roomSection } from '../../state/roomSections';
import { useOpenWorkshop } from '../../state/ledgers';
import { useView } from '../../state/view';
import { cx } from '../../parts/cx';
import { CaptureLine } from './CaptureLine';
import { useCapture } from '../../state/captureStore';
import { leaveLine } from './captureField';
import classes from './QuickCapture.module.css';

/** The capture line as an overlay over another screen. */
export function QuickCapture() {
  const { t } = useTranslation();
  const open = useCapture((capture) => capture.quick);
  const waiting = useCapture((capture) => capture.pending.length > 0);
  const workshop = useOpenWorkshop('id');
  const onItsScreen = useView((view) => view.place === 'room' && roomSection(view.section) === 'capture');
  if (!open || !workshop || onItsScreen) return null;
  return (
    <section className={classes.quick} role="dialog" aria-label={t('capture.title')}>
      <header className={cx('line gap-3', classes.head)}>
        <h2 className={classes.title}>{t('capture.title')}</h2>
        <p className="hint" role="status">
          {waiting ? t('shell.saving') : ''}
        </p>
        <ActionIcon size={28} aria-label={t('common.close')} onClick={leaveLine}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <CaptureLine />
    </section>
  );
}
