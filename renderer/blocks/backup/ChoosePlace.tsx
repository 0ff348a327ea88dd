import { Button, Checkbox } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../core/messages/refusal';
import { ChoiceList } from '../../parts/ChoiceList';
import { SecretInput } from '../../parts/SecretInput';
import { RefusalNote } from '../../parts/RefusalNote';
import { takeStatus } from '../../state/backup';
import { desk } from '../../state/bridge';
import { showToast } from '../../state/toasts';
import { usePlaces } from './usePlaces';

/** A stick or folder and a passphrase: asked once, then every pause makes a copy. */
export function ChoosePlace({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { places, canChoose, refusal: notFound, look, choose } = usePlaces();
  const [chosen, setChosen] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isPlain, setPlain] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const place = chosen ?? places[0]?.place;
  const differs = !isPlain && repeated !== '' && repeated !== passphrase;

  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (place === undefined) return;
    setBusy(true);
    const answer = await desk().api.startBackup({
      place,
      passphrase: isPlain ? null : passphrase,
      job: crypto.randomUUID(),
    });
    setBusy(false);
    const failed = takeStatus(answer);
    setRefusal(failed);
    if (failed) return;
    showToast({ text: t('backup.started') });
    onDone();
  };

  return (
    <form className="form" onSubmit={(event) => void start(event)}>
      {places.length > 0 ? (
        <ChoiceList
          legend={t('backup.where')}
          value={place ?? ''}
          options={places.map(({ place: value, label, kind }) => ({
            value,
            label,
            text: t(kind === 'removable' ? 'backup.removable' : 'backup.computer'),
          }))}
          onChange={setChosen}
        />
      ) : (
        <p className="hint">{t('backup.noPlace')}</p>
      )}
      <div className="line wraps">
        <Button size="xs" variant="default" onClick={() => void look()}>
          {t('backup.look')}
        </Button>
        {canChoose && (
          <Button size="xs" variant="default" onClick={() => void choose().then((id) => id && setChosen(id))}>
            {t('backup.choose')}
          </Button>
        )}
      </div>
      {!isPlain && (
        <>
          <SecretInput
            label={t('backup.passphrase')}
            description={t('backup.passphraseText')}
            value={passphrase}
            onType={setPassphrase}
            autoComplete="new-password"
            maxLength={500}
          />
          <SecretInput
            label={t('backup.repeat')}
            value={repeated}
            onType={setRepeated}
            autoComplete="new-password"
            maxLength={500}
            error={differs ? t('backup.differs') : undefined}
          />
        </>
      )}
      <Checkbox
        label={t('backup.plain')}
        description={isPlain ? t('backup.plainText') : undefined}
        checked={isPlain}
        onChange={(event) => setPlain(event.currentTarget.checked)}
      />
      <RefusalNote refusal={refusal ?? notFound} />
      <Button
        type="submit"
        loading={busy}
        disabled={place === undefined || (!isPlain && (passphrase === '' || passphrase !== repeated))}
      >
        {t('backup.start')}
      </Button>
    </form>
  );
}
