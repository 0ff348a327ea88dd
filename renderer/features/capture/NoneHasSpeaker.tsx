import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksSpeaker } from '../../../core/capture/lacksSpeaker';
import { useOwnKeys } from '../../keys/ownKeys';
import { KeyHint } from '../../parts/KeyHint';
import { LinkButton } from '../../parts/LinkButton';
import { useRoomSafe } from '../../state/roomSafe';
import { confirmNoSpeaker } from './confirmNoSpeaker';
import type { Recent } from './recentEntries';

/** After a paste of many rows without speakers: one press says of all of them that it is meant, in one step to undo. */
export function NoneHasSpeaker({ entries }: { entries: readonly Recent[] }) {
  const { t } = useTranslation();
  const isSafe = useRoomSafe();
  const ids = useMemo(
    () =>
      entries.flatMap((entry) =>
        lacksSpeaker(entry.kind === 'recommendation' ? entry.recommendation : entry.contribution)
          ? [entry.id]
          : [],
      ),
    [entries],
  );
  const confirm = () => void confirmNoSpeaker(ids);
  useOwnKeys('rows', { meant: isSafe || ids.length === 0 ? undefined : confirm });
  if (isSafe || ids.length < 2) return null;
  return (
    <p className="hint">
      {t('capture.noSpeakerAll', { count: ids.length })}{' '}
      <LinkButton onPress={confirm}>{t('capture.noSpeakerAllMeant')}</LinkButton>{' '}
      <KeyHint shortcut={{ key: 'Enter', alt: true }} />
    </p>
  );
}
