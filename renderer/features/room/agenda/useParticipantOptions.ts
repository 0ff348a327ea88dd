import { useMemo } from 'react';
import { inOrder } from '../../../../core/model/order';
import { usePeople } from '../../../state/ledgers';

/** Everybody who may moderate, as options of a select. */
export function useParticipantOptions(): { value: string; label: string }[] {
  const participants = usePeople()?.participants;
  return useMemo(
    () => inOrder(Object.values(participants ?? {})).map(({ id, name }) => ({ value: id, label: name })),
    [participants],
  );
}
