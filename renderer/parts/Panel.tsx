import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../state/view';
import { cx } from './cx';
import classes from './Panel.module.css';

/** What the side panel holds: the name of the thing selected and its details. */
export function Panel({ title, kind, children }: { title: string; kind?: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.panel}>
      <header className={classes.header}>
        <div>
          {kind !== undefined && <p className={classes.kind}>{kind}</p>}
          <h2>{title}</h2>
        </div>
        <ActionIcon aria-label={t('shell.closePanel')} onClick={() => useView.setState({ panelOpen: false })}>
          <IconX size={18} />
        </ActionIcon>
      </header>
      <div className={cx('stack gap-4', classes.body)}>{children}</div>
    </div>
  );
}
