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
  /** The same text once more, by the levels of another plan. */
  readAgain: (levelsOf: string) => Promise<void>;
  /** Says why a paste is not taken; undefined when it is. */
  tooMuch: (characters: number) => boolean;
  /** The same reading without signs that nobody sees. */
  withoutHidden: () => void;
  cancel: () => void;
  clear: () => void;
}

/**
 * Reads the text of a plan in the background; of two readings the one asked for last counts.
 * @param levelsOf the plan whose names of levels the text uses
 */
export function usePlanReading(levelsOf: string): PlanReader {
  const job = useJob();
  const [reading, setReading] = useState<PlanReading>();
  const [refusal, setRefusal] = useState<Refusal>();
  const last = useRef(0);
  const given = useRef<{ name: string; bytes: Uint8Array<ArrayBuffer>; from: Omit<PlanReading, 'read'> }>(
    undefined,
  );

  const ask = async (plan: string) => {
    if (!given.current) return;
    const { name, bytes, from } = given.current;
    const asked = (last.current += 1);
    job.cancel();
    setRefusal(undefined);
    // What is handed over is gone from here on the desktop: a copy is read.
    const copy = Uint8Array.from(bytes);
    const read = await job.start('read', (id) =>
      desk().api.readPlanText({ plan, name, bytes: copy, job: id }),
    );
    if (last.current === asked) setReading(read && { read, ...from });
  };
  const give = (name: string, bytes: Uint8Array<ArrayBuffer>, from: Omit<PlanReading, 'read'>) => {
    given.current = { name, bytes, from };
    return ask(levelsOf);
  };

  return {
    reading,
    state: job.state,
    refusal,
    readPasted: (text) => give('', new TextEncoder().encode(text), { pasted: text }),
    readFile: async (file) => give(file.name, new Uint8Array(await file.arrayBuffer()), { file: file.name }),
    readAgain: ask,
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
      given.current = undefined;
      job.cancel();
      setReading(undefined);
      setRefusal(undefined);
    },
  };
}
