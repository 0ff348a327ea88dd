import type { PlanReference } from '../../../core/model/framework';
import { coverageKey } from '../../../core/queries/coverage';
import { formKeys, inForm } from '../../state/draftKeys';

/** The form in which the official wording of a place is entered. */
export const wordingForm = (target: PlanReference) => formKeys.officialWording(coverageKey(target));

/** The box of the official wording itself: something in it is pointed to in the list. */
export const wordingDraftKey = (target: PlanReference) => inForm(wordingForm(target), 'text');
