import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { KeptInput } from '../../parts/KeptInput';
import { RefusalNote } from '../../parts/RefusalNote';
import { desk } from '../../state/bridge';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { NOT_SEALED_YET, PassphraseChoice, isDecided } from './PassphraseChoice';

/** Writes one file: for a group's laptop, or on a laptop that received one the file that goes back. */
export function HandoverForm({ returning }: { returning?: { label: string } }) {
  const { t } = useTranslation();
  const { id } = useWorkshop('id');
  const form = useKeptForm(formKeys.handover, { label: '' });
  const [seal, setSeal] = useState(NOT_SEALED_YET);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const label = returning?.label ?? form.text('label').trim();
  const ready = label !== '' && isDecided(seal);

  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const { api } = desk();
    const file = await api.handOver({
      workshop: id,
      label,
      ...(!seal.open && { passphrase: seal.passphrase }),
    });
    const saved = isRefusal(file) ? file : await api.saveFile({ file: file.file });
    setBusy(false);
    setRefusal(isRefusal(saved) ? saved : undefined);
    if (isRefusal(saved) || isRefusal(file) || 'cancelled' in saved) return;
    showToast({ text: t('handover.written', { name: file.name }) });
    setSeal(NOT_SEALED_YET);
    form.drop();
  };
  return (
    <form className="form" onSubmit={(event) => void write(event)}>
      {!returning && (
        <KeptInput
          label={t('handover.label')}
          placeholder={t('handover.labelExample')}
          line={form.line('label')}
          maxLength={100}
        />
      )}
      <PassphraseChoice chosen={seal} onChange={setSeal} />
      <Button type="submit" loading={busy} disabled={!ready}>
        {t(returning ? 'handover.handBack' : 'handover.write')}
      </Button>
      <RefusalNote refusal={refusal} />
    </form>
  );
}
