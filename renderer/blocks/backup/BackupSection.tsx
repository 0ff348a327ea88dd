import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '../../../core/contract';
import type { Refusal } from '../../../core/messages/refusal';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayTime } from '../../parts/formatTime';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { takeStatus, useBackup } from '../../state/backup';
import { desk } from '../../state/bridge';
import { showToast } from '../../state/toasts';
import { ChoosePlace } from './ChoosePlace';

/** Where the second copy goes, how it stands, and how to choose it. */
export function BackupSection() {
  const { t } = useTranslation();
  const status = useBackup((backup) => backup.status);
  const [choosing, setChoosing] = useState(false);
  return (
    <Section title={t('backup.title')} description={t('backup.text')}>
      {status && status.state !== 'none' && !choosing ? (
        <BackupState status={status} onChange={() => setChoosing(true)} />
      ) : (
        <ChoosePlace onDone={() => setChoosing(false)} />
      )}
    </Section>
  );
}

function BackupState({
  status,
  onChange,
}: {
  status: Exclude<BackupStatus, { state: 'none' }>;
  onChange: () => void;
}) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [refusal, setRefusal] = useState<Refusal>();
  const { label, kind, encrypted, copiedAt, isBehind, state } = status;
  const isCopying = state === 'copying';
  const { api } = desk();
  const stop = async () => {
    const failed = takeStatus(await api.stopBackup({}));
    setRefusal(failed);
    if (!failed) showToast({ text: t('backup.stopped') });
  };
  return (
    <div className="form">
      <p>{t('backup.on', { label, sealed: t(encrypted ? 'backup.encrypted' : 'backup.open') })}</p>
      {copiedAt !== undefined && (
        <p role="status">
          {t('backup.lastAt', { time: dayTime(copiedAt, language) })}{' '}
          {t(isBehind || isCopying ? 'backup.behind' : 'backup.upToDate')}
        </p>
      )}
      {kind === 'computer' && <p className="lacks">{t('backup.onComputer')}</p>}
      <RefusalNote refusal={refusal ?? status.refusal} />
      <div className="line wraps">
        <Button
          variant="default"
          loading={isCopying}
          onClick={() => void api.backUpNow({ job: crypto.randomUUID() }).then(takeStatus).then(setRefusal)}
        >
          {t('backup.copyNow')}
        </Button>
        <Button variant="default" onClick={onChange}>
          {t('backup.change')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => void stop()}>
          {t('backup.stop')}
        </Button>
      </div>
    </div>
  );
}
