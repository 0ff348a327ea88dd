import { useState } from 'react';
import type { LetterheadChange } from '../../../../core/document/changeLetterhead';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import type { Emblem, Image } from '../../../../core/model/emblem';
import { useJob } from '../../../blocks/jobs/useJob';
import { desk } from '../../../state/bridge';

/** What a window may change; images are added by the host, which checks them. */
export type Change = Exclude<LetterheadChange, { change: 'add' }>;

/** Changes of a style's emblems and foot, and why the last one was refused. */
export function useLetterhead(style: string) {
  const job = useJob(style);
  const [refusal, setRefusal] = useState<Refusal>();
  const [removed, setRemoved] = useState<{ emblem: Emblem; image: Image }>();

  const change = async (wanted: Change): Promise<boolean> => {
    const answer = await desk().api.changeLetterhead({ style, change: wanted });
    setRefusal(isRefusal(answer) ? answer : undefined);
    return !isRefusal(answer);
  };
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>, as?: Omit<Emblem, 'image'>) => {
    setRefusal(undefined);
    const added = await job.start('add', (id) =>
      desk().api.addEmblem({ style, name, bytes, job: id, ...(as && { as }) }),
    );
    if (added) setRemoved(undefined);
    return added;
  };
  return {
    change,
    state: job.state,
    cancel: job.cancel,
    refusal,
    removed: removed?.emblem,
    addFile: async (file: File) => add(file.name, new Uint8Array(await file.arrayBuffer())),
    remove: async (emblem: Emblem, image: Image | undefined) => {
      if ((await change({ change: 'remove', emblem: emblem.id })) && image) setRemoved({ emblem, image });
    },
    putBack: () => {
      if (!removed) return Promise.resolve(undefined);
      const { image: _, ...as } = removed.emblem;
      const bytes = Uint8Array.from(atob(removed.image.data), (sign) => sign.charCodeAt(0));
      return add(`${as.id}.${removed.image.type}`, bytes, as);
    },
  };
}
