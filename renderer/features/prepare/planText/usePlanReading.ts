import { useRef, useState } from 'react';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import { refuse, type Refusal } from '../../../../core/messages/refusal';
import { removeHidden } from '../../../../core/text/hiddenCharacters';
import { useJob, type JobState } from '../../../blocks/jobs/useJob';
import { desk } from '../../../state/bridge';

/** Most characters that the box takes; a plan has some twenty thousand. */
const MOST_TYPED = 500_000;

/** A text as it was read, and what it was read from: what was pasted, or a file by its name. */
export interface PlanReading {
  read: PlanText;
  pasted?: string;
  file?: string;
}

interface PlanReader {
  reading: PlanReading | undefined;
  state: JobState;
  refusal: Refusal | undefined;
  readPasted: (text: string) => Promise<void>;
  readFile: (file: File) => Promise<void>;
  /** Says why a paste is not taken; undefined when it is. */
  tooMuch: (characters: number) => boolean;
  /** The same reading without signs that nobody sees. */
  withoutHidden: () => void;
  cancel: () => void;
  clear: () => void;
}

/** Reads the text of a plan in the background; of two readings the one asked for last counts. */
export function usePlanReading(plan: string): PlanReader {
  const job = useJob();
  const [reading, setReading] = useState<PlanReading>();
  const [refusal, setRefusal] = useState<Refusal>();
  const last = useRef(0);

  const ask = async (name: string, bytes: Uint8Array<ArrayBuffer>, from: Omit<PlanReading, 'read'>) => {
    const asked = (last.current += 1);
    job.cancel();
    setRefusal(undefined);
    const read = await job.start('read', (id) => desk().api.readPlanText({ plan, name, bytes, job: id }));
    if (last.current !== asked) return;
    if (read?.plan !== undefined && read.plan !== plan) {
      setRefusal(refuse('planText.otherPlan', { plan: read.plan }));
      setReading(undefined);
    } else setReading(read && { read, ...from });
  };

  return {
    reading,
    state: job.state,
    refusal,
    readPasted: (text) => ask('', new TextEncoder().encode(text), { pasted: text }),
    readFile: async (file) => ask(file.name, new Uint8Array(await file.arrayBuffer()), { file: file.name }),
    tooMuch: (characters) => {
      if (characters <= MOST_TYPED) return false;
      setRefusal(refuse('planText.pasteTooLong', { size: Math.ceil(characters / 100_000) / 10 }));
      return true;
    },
    withoutHidden: () =>
      setReading(
        (known) =>
          known && {
            ...known,
            read: {
              ...known.read,
              entries: known.read.entries.map((each) => ({ ...each, text: removeHidden(each.text).text })),
              loose: known.read.loose.map((each) => ({ ...each, text: removeHidden(each.text).text })),
            },
          },
      ),
    cancel: job.cancel,
    clear: () => {
      last.current += 1;
      job.cancel();
      setReading(undefined);
      setRefusal(undefined);
    },
  };
}
