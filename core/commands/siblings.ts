import { original, type Draft } from 'immer';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

/** Recommendations of a group, read from the state before this command: drafts of 2,000 things are slow to walk. */
export function siblings(draft: Draft<Workshop>, group: string, except?: string): Recommendation[] {
  const known = original(draft.recommendations) ?? {};
  return Object.values(known).filter((item) => item.group === group && item.id !== except);
}
