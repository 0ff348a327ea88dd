import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState';
import { Page } from '../../parts/Page';
import { setRoomSafe, useRoomSafe } from '../../state/roomSafe';

/**
 * Wraps private parts: notes, proposers, positions, reservations, people. On a room-safe desk they are not rendered at
 * all.
 */
export function Private({ children, instead }: { children: ReactNode; instead?: ReactNode }) {
  return useRoomSafe() ? instead : children;
}

/** Placeholder of a part that a room-safe desk leaves out. */
export function HiddenPart() {
  const { t } = useTranslation();
  return <p className="hint">{t('roomSafe.keptBack')}</p>;
}

/** Placeholder of a page that a room-safe desk leaves out. */
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
