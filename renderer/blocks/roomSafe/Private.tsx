import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState';
import { Page } from '../../parts/Page';
import { setRoomSafe, useRoomSafe } from '../../state/roomSafe';
import classes from './Private.module.css';

/**
 * Around whatever must never hang on a wall: notes, proposers, positions, reservations, people. On a room-safe desk it
 * is not rendered, and so is in no pixel and in nothing that a screen reader says.
 */
export function Private({ children, instead }: { children: ReactNode; instead?: ReactNode }) {
  return useRoomSafe() ? instead : children;
}

/** In the place of a part of a page: something is kept back here. */
export function HiddenPart() {
  const { t } = useTranslation();
  return <p className={classes.keptBack}>{t('roomSafe.keptBack')}</p>;
}

/** In the place of a whole page that is private. */
export function HiddenPage({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title}>
      <EmptyState
        title={t('roomSafe.keptBackTitle')}
        actions={
          <Button variant="default" onClick={() => setRoomSafe(false)}>
            {t('roomSafe.end')}
          </Button>
        }
      >
        {t('roomSafe.keptBackText')}
      </EmptyState>
    </Page>
  );
}
