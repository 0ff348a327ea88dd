import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { useJob } from '../../blocks/jobs/useJob';
import { desk } from '../../state/bridge';
import { showToast } from '../../state/toasts';
import { go } from '../../state/view';

interface WaitingFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  title: string;
}

/** Every way a workshop comes to be opened: a sample, or a file that may already be known. */
export function useOpening() {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<Refusal>();
  const reading = useJob();
  const [waiting, setWaiting] = useState<WaitingFile>();

  const read = async (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    onKnown: 'ask' | 'update' | 'keepBoth',
  ) => {
    const opened = await reading.start('open', async (job) => ({
      answer: await desk().api.importWorkshop({ name, bytes, onKnown, job }),
    }));
    if (!opened) return;
    const { answer } = opened;
    if (isRefusal(answer) && answer.refused === 'workshop.known') {
      setWaiting({ name, bytes, title: String(answer.values?.['title'] ?? name) });
      return;
    }
    setWaiting(undefined);
    setRefusal(isRefusal(answer) && answer.refused !== 'job.cancelled' ? answer : undefined);
    if (isRefusal(answer)) return;
    if (answer.notes.length > 0) showToast({ text: t('library.notes', { notes: answer.notes.join(' ') }) });
    go('desk', { workshop: answer.workshop });
  };

  const take = (file: File) =>
    void file.arrayBuffer().then((buffer) => read(file.name, new Uint8Array(buffer), 'ask'));

  return {
    refusal,
    /** The file that is being read: how far, and the way to stop it. */
    reading: { state: reading.state, onCancel: reading.cancel },
    take,
    sample: async (style: string) => {
      const answer = await desk().api.openSample({ style });
      setRefusal(isRefusal(answer) ? answer : undefined);
      if (!isRefusal(answer)) go('desk', { workshop: answer.workshop });
    },
    question: {
      title: waiting?.title,
      onUpdate: () => waiting && void read(waiting.name, waiting.bytes, 'update'),
      onKeepBoth: () => waiting && void read(waiting.name, waiting.bytes, 'keepBoth'),
      onCancel: () => setWaiting(undefined),
    },
  };
}
