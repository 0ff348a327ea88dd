import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocked } from '../../../core/model/isLocked';
import { Note } from '../../parts/Note';
import { dayRange } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { useWorkshop } from '../../state/ledgers';
import { go } from '../../state/view';

interface LockedStripProps {
  /** Across the whole work area, at its top. */
  isBand?: boolean;
  /** Called before the versions are opened. */
  onOpen?: () => void;
}

/** Stands where the tools of an open text are: since when it is locked, and where it is opened again. */
export function LockedStrip({ isBand = false, onOpen }: LockedStripProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { document } = useWorkshop('document');
  const { status, statusNote, issue } = document;
  if (!isLocked(status)) return null;
  const on = status === 'issued' ? issue?.on : statusNote?.on;
  const since = t(`common.statuses.${status}`);
  return (
    <Note
      icon={IconLock}
      role="note"
      isBand={isBand}
      action={
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onOpen?.();
            go('issue', { section: 'versions' });
          }}
        >
          {t(status === 'issued' ? 'shell.openCorrected' : 'shell.nextSteps')}
        </Button>
      }
    >
      {on === undefined
        ? t('shell.locked', { since })
        : t('shell.lockedOn', { since, day: dayRange(on, on, language) })}
    </Note>
  );
}
