import type { Draft } from 'immer';
import { delegationsOf } from '../handover/references';
import type { NamingPlace } from '../messages/codeWords.en';
import type { Recommendation } from '../model/recommendation';
import type { Node, Text } from '../model/text';
import type { Workshop } from '../model/workshop';

/** Uses of a delegation in a workshop. */
interface DelegationUses {
  places: NamingPlace[];
  /** In how many recommendations, turns and contributions. */
  count: number;
  /** Recommendations that were taken out of a circulated text and name it: nobody can edit these any more. */
  tombstones: string[];
}

export function usesOfDelegation(
  { recommendations, agenda, contributions }: Workshop,
  delegation: string,
): DelegationUses {
  const naming = Object.values(recommendations).filter((item) => delegationsOf(item).includes(delegation));
  const turns = Object.values(agenda).flatMap((item) => Object.values(item.turns));
  const isIts = (thing: { delegation?: string | undefined }) => thing.delegation === delegation;
  const counts: Record<NamingPlace, number> = {
    recommendations: naming.filter(({ deleted }) => !deleted).length,
    speakers: turns.filter(isIts).length,
    contributions: Object.values(contributions).filter(isIts).length,
  };
  const places = (['recommendations', 'speakers', 'contributions'] as const).filter(
    (place) => counts[place] > 0,
  );
  return {
    places,
    count: counts.recommendations + counts.speakers + counts.contributions,
    tombstones: naming.filter(({ deleted }) => deleted).map(({ id }) => id),
  };
}

/** Takes a delegation out of everything that a recommendation says of it. */
export function removeDelegation(item: Draft<Recommendation>, delegation: string): void {
  const others = (ids: string[]) => ids.filter((id) => id !== delegation);
  const untag = (nodes: Draft<Node>[]) => {
    for (const node of nodes)
      if (node.type === 'bracket')
        for (const variant of node.variants) variant.delegations = others(variant.delegations);
  };
  const untagAll = (text: Draft<Text>) => {
    for (const wording of Object.values(text)) untag(wording.nodes);
  };
  item.proposers = others(item.proposers);
  Reflect.deleteProperty(item.positions, delegation);
  item.reservations = item.reservations.filter((reservation) => reservation.delegation !== delegation);
  untagAll(item.text);
  for (const { text } of item.subItems) untagAll(text);
  for (const { wording } of item.reservations) untagAll(wording);
  for (const { nodes } of item.conflicts) untag(nodes);
}
