import { Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoredBackup } from '../../../core/contract';
import { JobReport } from '../jobs/JobReport';
import { useJob } from '../jobs/useJob';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayTime } from '../../parts/formatTime';
import { Actions } from '../../parts/Actions';
import { ChoiceList } from '../../parts/ChoiceList';
import { SecretInput } from '../../parts/SecretInput';
import { RefusalNote } from '../../parts/RefusalNote';
import { desk } from '../../state/bridge';
import { RestoredList } from './RestoredList';
import { usePlaces } from './usePlaces';

/** Form for restoring from a second copy: backup, copy, passphrase; then the result. */
export function RestoreForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { places, canChoose, refusal, look, choose } = usePlaces();
  const job = useJob();
  const [chosen, setChosen] = useState<string>();
  const [at, setAt] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [brought, setBrought] = useState<RestoredBackup>();
  const found = places.flatMap(({ label, backups }) =>
    backups.filter(({ copies }) => copies.length > 0).map((backup) => ({ ...backup, label })),
  );
  const backup = found.find((each) => each.backup === chosen) ?? found[0];

  const bring = async (event: FormEvent) => {
    event.preventDefault();
    if (!backup) return;
    const answer = await job.start('bring', (name) =>
      desk().api.restoreBackup({
        backup: backup.backup,
        ...(at !== null && { at }),
        ...(passphrase !== '' && { passphrase }),
        job: name,
      }),
    );
    if (answer) setBrought(answer);
  };

  if (brought) return <RestoredList brought={brought} />;
  return (
    <form className="form" onSubmit={(event) => void bring(event)}>
      <p className="hint">{t('backup.goOnText')}</p>
      {backup ? (
        <>
          <ChoiceList
            legend={t('backup.found')}
            value={backup.backup}
            options={found.map((each) => ({
              value: each.backup,
              label: each.label,
              text: t('backup.copyOf', { time: dayTime(each.copies[0] ?? '', language) }),
            }))}
            onChange={(id) => {
              setChosen(id);
              setAt(null);
            }}
          />
          {backup.copies.length > 1 && (
            <Select
              label={t('backup.which')}
              data={backup.copies.map((time) => ({ value: time, label: dayTime(time, language) }))}
              value={at ?? backup.copies[0] ?? null}
              onChange={setAt}
              allowDeselect={false}
            />
          )}
          {backup.encrypted && (
            <SecretInput
              label={t('backup.sealed')}
              value={passphrase}
              onType={setPassphrase}
              autoComplete="off"
              maxLength={500}
            />
          )}
        </>
      ) : (
        <p>{t('backup.noPlace')}</p>
      )}
      <div className="line wraps">
        <Button size="xs" variant="default" onClick={() => void look()}>
          {t('backup.look')}
        </Button>
        {canChoose && (
          <Button size="xs" variant="default" onClick={() => void choose()}>
            {t('backup.choose')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
      <JobReport state={job.state} onCancel={job.cancel} />
      <Actions>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          loading={job.state.phase === 'working'}
          disabled={!backup || (backup.encrypted && passphrase === '')}
        >
          {t('backup.bring')}
        </Button>
      </Actions>
    </form>
  );
}
