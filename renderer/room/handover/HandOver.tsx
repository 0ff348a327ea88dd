import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../core/ledger/refusal';
import { RefusalNote } from '../../parts/RefusalNote';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import classes from './Handover.module.css';

/** Writes one file for a group's laptop; on a laptop that received one, the file that goes back. */
export function HandOver() {
  const { t } = useTranslation();
  const { id } = useWorkshop('id');
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);

  const write = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const { api } = desk();
    const file = await api.handOver({
      workshop: id,
      label: label.trim(),
      ...(passphrase !== '' && { passphrase }),
    });
    const saved = isRefusal(file) ? file : await api.saveFile({ file: file.file });
    setBusy(false);
    setRefusal(isRefusal(saved) ? saved : undefined);
    if (isRefusal(saved) || isRefusal(file) || 'cancelled' in saved) return;
    showToast({ text: t('handover.written', { name: file.name }) });
    setPassphrase('');
  };
  return (
    <form className={classes.form} onSubmit={(event) => void write(event)}>
      <TextInput
        label={t('handover.label')}
        placeholder={t('handover.labelExample')}
        value={label}
        maxLength={100}
        onChange={(event) => setLabel(event.currentTarget.value)}
        autoComplete="off"
      />
      <PasswordInput
        label={t('handover.passphrase')}
        description={t('handover.passphraseText')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="new-password"
      />
      <Button type="submit" loading={busy} disabled={label.trim() === ''}>
        {t('handover.write')}
      </Button>
      <RefusalNote refusal={refusal} />
    </form>
  );
}
