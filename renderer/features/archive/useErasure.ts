import { useCallback, useEffect, useState } from 'react';
import type { ErasurePreview } from '../../../core/contract';
import type { ErasureRecord } from '../../../core/contract/erasing';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';
import { useBackup } from '../../state/backup';
import { openLedger } from '../../state/mirror';

/** The erasing of the people of a workshop: looked at first, decided name by name, then done. */
export function useErasure(workshop: string) {
  const [preview, setPreview] = useState<ErasurePreview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const [record, setRecord] = useState<ErasureRecord | null>(null);
  const [inTexts, setInTexts] = useState<ReadonlySet<string>>(new Set());

  // A copy that was made meanwhile may have been the last that kept them.
  const copiedAt = useBackup(({ status }) => (status && 'copiedAt' in status ? status.copiedAt : undefined));
  const recall = useCallback(async () => {
    const answer = await desk().api.erasureRecord({ workshop });
    if (!isRefusal(answer)) setRecord(answer);
  }, [workshop]);
  useEffect(() => void recall(), [recall, copiedAt]);

  const look = async () => {
    setBusy(true);
    const answer = await desk().api.previewErasure({ workshop, job: crypto.randomUUID() });
    setBusy(false);
    setRefusal(isRefusal(answer) ? answer : undefined);
    if (!isRefusal(answer)) setPreview(answer);
  };

  const decide = (name: string, goes: boolean) =>
    setInTexts((before) => {
      const after = new Set(before);
      if (goes) after.add(name);
      else after.delete(name);
      return after;
    });

  /** Answers whether they are erased. */
  const erase = async (): Promise<boolean> => {
    setBusy(true);
    const answer = await desk().api.erasePeople({
      workshop,
      inTexts: [...inTexts],
      job: crypto.randomUUID(),
    });
    setBusy(false);
    setRefusal(isRefusal(answer) ? answer : undefined);
    if (isRefusal(answer)) return false;
    setPreview(undefined);
    await Promise.all([openLedger({ scope: 'people', id: workshop }), recall()]);
    return true;
  };

  const cancel = () => setPreview(undefined);
  return { preview, record, refusal, busy, inTexts, look, decide, erase, cancel };
}
