import { useMemo } from 'react';
import { fold } from '../../../../core/directory/fold';
import { inOrder } from '../../../../core/model/order';
import { useDelegationsMeant } from '../../../blocks/delegations/useDelegationsMeant';
import type { Meant } from '../../../parts/TypedSelect';
import { usePeople } from '../../../state/ledgers';

/**
 * Everybody who may moderate, and whom a typed text means: any word of a name does, or the delegation that somebody speaks
 * for, when it is one person alone.
 */
export function useModeratorsMeant() {
  const participants = usePeople()?.participants;
  const { data: delegations, meant, near } = useDelegationsMeant();
  return useMemo(() => {
    const people = inOrder(Object.values(participants ?? {}));
    const of = (wanted: readonly string[]) =>
      people.flatMap(({ id, delegation }) =>
        delegation !== undefined && wanted.includes(delegation) ? [id] : [],
      );
    return {
      data: people.map(({ id, name, delegation }) => ({
        value: id,
        label: name,
        note: delegations.find(({ value }) => value === delegation)?.label,
      })),
      meant: (typed: string): Meant => {
        const wanted = fold(typed);
        if (wanted === '') return { fits: [] };
        const called = people.flatMap(({ id, name }) =>
          ` ${fold(name)}`.includes(` ${wanted}`) ? [id] : [],
        );
        const { fits: spokenFor, resolved } = meant(typed);
        const fits = [...new Set([...called, ...of(resolved === undefined ? spokenFor : [resolved])])];
        const [only] = fits;
        return only !== undefined && fits.length === 1 && wanted.length >= 2
          ? { fits, resolved: only }
          : { fits };
      },
      near: (typed: string) => of(near(typed)),
    };
  }, [participants, delegations, meant, near]);
}
