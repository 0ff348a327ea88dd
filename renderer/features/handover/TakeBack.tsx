import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverPreview } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { Actions } from '../../parts/Actions';
import { FileChoice } from '../../parts/FileChoice';
import { SecretInput } from '../../parts/SecretInput';
import { RefusalNote } from '../../parts/RefusalNote';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { desk } from '../../state/bridge';
import { useLastChangedLedger } from '../../state/commands';
import { showToast } from '../../state/toasts';
import { go } from '../../state/view';
import { PreviewNote } from './PreviewNote';

/** Looks at a handed-over file first, and merges it only when asked. In a dialog it can be left. */
export function TakeBack({ onCancel }: { onCancel?: () => void }) {
  const { t } = useTranslation();
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer>>();
  const [given, setGiven] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [sealed, setSealed] = useState(false);
  const [preview, setPreview] = useState<HandoverPreview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const reading = useJob();

  const look = async (given: Uint8Array<ArrayBuffer>, secret: string) => {
    const read = await reading.start('preview', async (job) => ({
      answer: await desk().api.previewHandover({
        bytes: given,
        job,
        ...(secret !== '' && { passphrase: secret }),
      }),
    }));
    if (!read) return;
    const { answer } = read;
    const refused = isRefusal(answer);
    const isSealed = refused && ['handover.needsPassphrase', 'handover.passphrase'].includes(answer.refused);
    const isSaid = refused && !['handover.needsPassphrase', 'job.cancelled'].includes(answer.refused);
    setSealed(isSealed);
    setRefusal(isSaid ? answer : undefined);
    setPreview(refused ? undefined : answer);
  };
  const choose = async (file: File) => {
    reading.cancel();
    setPreview(undefined);
    setRefusal(undefined);
    setPassphrase('');
    setSealed(false);
    setGiven(file.name);
    const read = new Uint8Array(await file.arrayBuffer());
    setBytes(read);
    return look(read, '');
  };
  const take = async () => {
    if (!bytes) return;
    const taken = await reading.start('take', async (job) => ({
      answer: await desk().api.takeBack({ bytes, job, ...(passphrase !== '' && { passphrase }) }),
    }));
    if (!taken) return;
    const { answer } = taken;
    setRefusal(isRefusal(answer) && answer.refused !== 'job.cancelled' ? answer : undefined);
    if (isRefusal(answer)) return;
    const kind = preview?.kind ?? 'back';
    setPreview(undefined);
    setBytes(undefined);
    setGiven(undefined);
    useLastChangedLedger.setState({ scope: 'workshop' });
    showToast({ text: t(`handover.done.${kind}`), undo: kind !== 'new' });
    if (kind === 'new') go('desk', { workshop: answer.workshop });
  };

  const isTaking = reading.state.phase === 'working' && reading.state.what === 'take';
  return (
    <div className="form">
      <FileChoice
        label={t('handover.choose')}
        accept=".handover"
        onFile={(file) => void choose(file)}
        given={given}
        disabled={isTaking}
      />
      {sealed && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (bytes) void look(bytes, passphrase);
          }}
        >
          <SecretInput
            label={t('handover.typePassphrase')}
            value={passphrase}
            onType={setPassphrase}
            autoComplete="off"
            autoFocus
          />
          <Actions>
            <Button type="submit" variant="default" disabled={passphrase === ''}>
              {t('handover.open')}
            </Button>
          </Actions>
        </form>
      )}
      {reading.state.phase === 'working' && <JobReport state={reading.state} onCancel={reading.cancel} />}
      <RefusalNote refusal={refusal} />
      {preview && (
        <>
          <PreviewNote preview={preview} />
          <Actions>
            {onCancel && (
              <Button variant="default" onClick={onCancel}>
                {t('common.cancel')}
              </Button>
            )}
            <Button disabled={reading.state.phase === 'working'} onClick={() => void take()}>
              {t(`handover.take.${preview.kind}`)}
            </Button>
          </Actions>
        </>
      )}
    </div>
  );
}
