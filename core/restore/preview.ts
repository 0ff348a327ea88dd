import { same } from '../handover/same';
import { isRefusal, type Refusal } from '../messages/refusal';
import type { Recommendation } from '../model/recommendation';
import { numberRecommendations } from '../queries/numbers';
import type { Workshop } from '../model/workshop';
import { missingAfter, type MissingReference } from './missing';
import { partsOf } from './partsOf';
import { restoreWorkshop } from './restoreWorkshop';
import type { RestoreScope } from './scope';

export const CHANGES_SINCE = ['added', 'gone', 'reworded', 'moved', 'otherwise'] as const;
/** What became of a thing between then and now. Copying the past back does the opposite. */
export type ChangeSince = (typeof CHANGES_SINCE)[number];

export interface ItemSince {
  id: string;
  change: ChangeSince;
  then?: Recommendation | undefined;
  now?: Recommendation | undefined;
  /** The number it had then, and otherwise has now. */
  number?: string | undefined;
}

/** What copying a part of the past back would change. */
export interface RestorePreview {
  items: ItemSince[];
  groups: { id: string; change: ChangeSince }[];
  /** Settings of the document and of the meeting that differ. */
  settings: ('meeting' | 'languages' | 'frameworks' | 'document' | 'delegations')[];
  missing: MissingReference[];
}

const SETTINGS = ['meeting', 'languages', 'frameworks', 'document', 'delegations'] as const;

export function previewRestore(now: Workshop, then: Workshop, scope: RestoreScope): RestorePreview | Refusal {
  const parts = partsOf(now, then, scope);
  if (isRefusal(parts)) return parts;
  const after = restoreWorkshop(now, parts);
  const numbers = { then: numbersIn(then), now: numbersIn(now) };
  const stands = (workshop: Workshop, id: string) => {
    const item = workshop.recommendations[id];
    return item?.deleted ? undefined : item;
  };
  const items = [...idsInOrder(then), ...idsInOrder(now).filter((id) => !then.recommendations[id])].flatMap(
    (id): ItemSince[] => {
      const [is, will] = [stands(now, id), stands(after, id)];
      if (is === will || (is && will && same(is, will))) return [];
      const number = numbers.then.get(id) ?? numbers.now.get(id);
      return [{ id, change: changeOf(is, will), then: stands(then, id), now: is, number }];
    },
  );
  const groups = [...new Set([...Object.keys(then.groups), ...Object.keys(now.groups)])].flatMap((id) => {
    const [is, will] = [now.groups[id], after.groups[id]];
    if (is === will || same(is, will)) return [];
    const change: ChangeSince = !is ? 'gone' : !will ? 'added' : 'otherwise';
    return [{ id, change }];
  });
  const settings = SETTINGS.filter((part) => !same(now[part], after[part]));
  return { items, groups, settings, missing: missingAfter(after, then, parts) };
}

export function isNothing({ items, groups, settings }: RestorePreview): boolean {
  return items.length + groups.length + settings.length === 0;
}

function changeOf(is: Recommendation | undefined, will: Recommendation | undefined): ChangeSince {
  if (!is) return 'gone';
  if (!will) return 'added';
  if (!same([is.text, is.subItems], [will.text, will.subItems])) return 'reworded';
  return is.group !== will.group || is.order !== will.order ? 'moved' : 'otherwise';
}

function idsInOrder(workshop: Workshop): string[] {
  return numberRecommendations(workshop).flatMap(({ items }) => items.map((each) => each.recommendation.id));
}

function numbersIn(workshop: Workshop): Map<string, string | undefined> {
  return new Map(
    numberRecommendations(workshop)
      .flatMap(({ items }) => items)
      .map(({ recommendation, number }) => [recommendation.id, number]),
  );
}
