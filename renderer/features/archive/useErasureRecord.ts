import { useEffect, useState } from 'react';
import type { ErasureRecord } from '../../../core/contract/erasing';
import { isRefusal } from '../../../core/messages/refusal';
import { useBackup } from '../../state/backup';
import { desk } from '../../state/bridge';

/** What is told of the last erasing of people of a workshop: asked for anew after each, and after each second copy. */
export function useErasureRecord(workshop: string, times: number): ErasureRecord | undefined {
  const [record, setRecord] = useState<ErasureRecord>();
  const copiedAt = useBackup(({ status }) => (status && 'copiedAt' in status ? status.copiedAt : undefined));
  useEffect(() => {
    let isCurrent = true;
    void desk()
      .api.erasureRecord({ workshop })
      .then((answer) => {
        if (isCurrent && !isRefusal(answer)) setRecord(answer ?? undefined);
      });
    return () => {
      isCurrent = false;
    };
  }, [workshop, times, copiedAt]);
  return record;
}
