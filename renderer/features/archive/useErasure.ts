import { useState } from 'react';
import type { ErasurePreview } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';
import { openLedger } from '../../state/mirror';

/** The erasing of the people of a workshop: looked at first, decided name by name, then done. */
export function useErasure(workshop: string) {
  const [preview, setPreview] = useState<ErasurePreview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  /** How many were done here: what is told of the last one is asked for anew. */
  const [times, setTimes] = useState(0);
  const [inTexts, setInTexts] = useState<ReadonlySet<string>>(new Set());

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
    setTimes((before) => before + 1);
    await openLedger({ scope: 'people', id: workshop });
    return true;
  };

  const cancel = () => setPreview(undefined);
  return { preview, times, refusal, busy, inTexts, look, decide, erase, cancel };
}
