import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksSpeaker } from '../../../core/capture/lacksSpeaker';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { LinkButton } from '../../parts/LinkButton';
import { useRoomSafe } from '../../state/roomSafe';
import { showToast } from '../../state/toasts';
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
  if (isSafe || ids.length < 2) return null;
  const confirm = async () => {
    // As many as one step may say; what is left is offered again.
    if (await runFromSheet('recommendation.confirmNoSpeaker', { ids: ids.slice(0, 5_000) }))
      showToast({ text: t('capture.noSpeakerAllDone', { count: ids.length }), undo: true });
  };
  return (
    <p className="hint">
      {t('capture.noSpeakerAll', { count: ids.length })}{' '}
      <LinkButton onPress={() => void confirm()}>{t('capture.noSpeakerAllMeant')}</LinkButton>
    </p>
  );
}
