import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../core/directory/fold';
import { inOrder } from '../../../core/model/order';
import { useDelegationsMeant } from '../delegations/useDelegationsMeant';
import type { Meant } from '../../parts/TypedSelect';
import { usePeople } from '../../state/ledgers';
import { delegationValue, textValue } from './presidingValue';

/**
 * Everybody who may moderate or chair, and whom a typed text means: any word of a name does, or the delegation that somebody speaks
 * for, when it is one person alone; a delegation itself, where nobody of it is named; or words as they are printed, which
 * are chosen and never guessed.
 */
export function usePresidingMeant() {
  const { t } = useTranslation();
  const participants = usePeople()?.participants;
  const { data: delegations, meant, near } = useDelegationsMeant();
  return useMemo(() => {
    const people = inOrder(Object.values(participants ?? {}));
    const of = (wanted: readonly string[]) =>
      people.flatMap(({ id, delegation }) =>
        delegation !== undefined && wanted.includes(delegation) ? [id] : [],
      );
    return {
      data: [
        ...people.map(({ id, name, delegation }) => ({
          value: id,
          label: name,
          note: delegations.find(({ value }) => value === delegation)?.label,
        })),
        ...delegations.map((each) => ({ ...each, value: delegationValue(each.value) })),
      ],
      meant: (typed: string): Meant => {
        const wanted = fold(typed);
        if (wanted === '') return { fits: [] };
        const called = people.flatMap(({ id, name }) =>
          ` ${fold(name)}`.includes(` ${wanted}`) ? [id] : [],
        );
        const { fits: spokenFor, resolved } = meant(typed);
        const bodies = resolved === undefined ? spokenFor : [resolved];
        const persons = [...new Set([...called, ...of(bodies)])];
        const fits = [...persons, ...bodies.map(delegationValue)];
        const [only] = persons;
        if (persons.length === 1 && only !== undefined && wanted.length >= 2) return { fits, resolved: only };
        return persons.length === 0 && resolved !== undefined
          ? { fits, resolved: delegationValue(resolved) }
          : { fits };
      },
      near: (typed: string) => {
        const bodies = near(typed);
        return [...of(bodies), ...bodies.map(delegationValue)];
      },
      asTyped: (typed: string) => ({
        value: textValue(typed.trim()),
        label: typed.trim(),
        note: t('room.asPrinted'),
      }),
    };
  }, [participants, delegations, meant, near, t]);
}
