import { create } from 'zustand';
import { coverageKey } from '../../core/queries/coverage';
import type { PlanReference } from '../../core/model/framework';
import { go } from './view';

/** The place of a plan that somebody asked to see, until the page that shows it is left. */
export const useShownPlace = create<{ place: string | undefined }>()(() => ({ place: undefined }));

/** Opens a place of the plan where it stands with what speaks to it. */
export function showPlace(reference: PlanReference): void {
  useShownPlace.setState({ place: coverageKey(reference) });
  go('desk', { section: 'coverage' });
}
