import { useMemo } from 'react';
import { placesFor } from '../../../core/capture/resolvePlace';
import { choiceName, type Vocabulary } from '../../../core/capture/vocabulary';

/** What an example of a line is made of: somebody of this workshop, and an action of its own plan if it has one. */
export function useExample(vocabulary: Vocabulary): { who: string; place: string } {
  return useMemo(() => {
    const [delegation] = vocabulary.delegations;
    const who = delegation && (delegation.code ?? choiceName({ kind: 'delegation', delegation }, vocabulary));
    const actions = placesFor('', vocabulary);
    const action = actions[Math.floor(actions.length / 2)];
    return { who: who ?? 'CI', place: action?.kind === 'place' ? ` #${action.reference.number}` : '' };
  }, [vocabulary]);
}
