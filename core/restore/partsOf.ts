import { same } from '../handover/same';
import { refuse, type Refusal } from '../messages/refusal';
import { byRecommendation, type Belongs } from '../model/belongings';
import { RECOMMENDATION, WORKSHOP } from '../model/fieldRouting';
import type { Recommendation } from '../model/recommendation';
import { routedFields, pickFields } from '../model/routedFields';
import type { Workshop } from '../model/workshop';
import { proposalIn } from '../queries/proposalRecords';
import type { RestoreParts } from './parts';
import type { RestoreScope } from './scope';

const FIELDS = routedFields(RECOMMENDATION, 'restore', 'always');
const ONE_OF_A_KIND = ['meeting', 'languages', 'frameworks', 'document'] as const;
const PARTS = ONE_OF_A_KIND.filter((part) => WORKSHOP[part].restore === 'always');

/** What has to be copied back so that a part of the document is as it was `then`: only what differs `now`. */
export function partsOf(now: Workshop, then: Workshop, scope: RestoreScope): RestoreParts | Refusal {
  const isWhole = scope.of === 'whole';
  if (scope.of === 'group' && !then.groups[scope.group]) {
    return refuse('thing.missing', { kind: 'group', id: scope.group });
  }
  if (scope.of === 'recommendations') {
    const missing = scope.recommendations.find((id) => !then.recommendations[id]);
    if (missing !== undefined) return refuse('thing.missing', { kind: 'recommendation', id: missing });
  }
  const isAsked = (item: Recommendation) =>
    isWhole || (scope.of === 'group' ? item.group === scope.group : scope.recommendations.includes(item.id));
  const items = Object.values(then.recommendations).filter(isAsked);
  const changed = items.filter((item) => {
    const is = now.recommendations[item.id];
    return !is || !same(pickFields(is, FIELDS), pickFields(item, FIELDS));
  });
  const isNeeded = (group: string) =>
    isWhole ||
    (scope.of === 'group' && group === scope.group) ||
    (!now.groups[group] && changed.some((item) => item.group === group));
  const groups = differing(now.groups, then.groups).filter(({ id }) => isNeeded(id));
  const comingBack = changed.filter(({ id }) => !now.recommendations[id]);
  const named = new Set(comingBack.flatMap(delegationsOf));
  const delegations = differing(now.delegations, then.delegations).filter(
    ({ id }) => isWhole || (named.has(id) && !now.delegations[id]),
  );
  const withThem = <T extends Belongs>(things: Record<string, T>) => {
    const known = byRecommendation(things);
    return byIds(comingBack.flatMap(({ id }) => known.get(id) ?? []));
  };
  const parts = isWhole ? PARTS.filter((part) => !same(now[part], then[part])) : [];
  const since = <T>(is: Record<string, T>, was: Record<string, T>) =>
    isWhole ? Object.keys(is).filter((id) => !Object.hasOwn(was, id)) : [];
  return {
    ...pickFields(then, parts),
    delegations: byIds(delegations),
    groups: byIds(groups),
    recommendations: byIds(changed),
    proposals: Object.fromEntries(
      comingBack
        .flatMap(({ from }) => from)
        .flatMap((id) => proposalIn(then, id) ?? [])
        .map((proposal) => [proposal.id, proposal]),
    ),
    notes: withThem(then.notes),
    conflicts: withThem(then.conflicts),
    takenOut: {
      groups: since(now.groups, then.groups),
      recommendations: since(now.recommendations, then.recommendations).filter(
        (id) => !now.recommendations[id]?.deleted,
      ),
    },
  };
}

/** Delegations that a recommendation names. */
export function delegationsOf(item: Recommendation): string[] {
  return [
    ...item.proposers,
    ...Object.keys(item.positions),
    ...item.reservations.map(({ delegation }) => delegation),
  ];
}

function differing<T extends { id: string }>(now: Record<string, T>, then: Record<string, T>): T[] {
  return Object.values(then).filter((was) => !same(now[was.id], was));
}

function byIds<T extends { id: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
