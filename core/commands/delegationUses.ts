import { current, type Draft } from 'immer';
import { delegationsOf, delegationsOfChairs, delegationsOfProposal } from '../handover/references';
import type { NamingPlace } from '../messages/codeWords.en';
import { byRecommendation } from '../model/belongings';
import type { Node, Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { proposalsIn } from '../queries/proposalRecords';
import { keptProposal } from './putForward';

/** Uses of a delegation in a workshop. */
interface DelegationUses {
  places: NamingPlace[];
  /** In how many recommendations, turns and contributions. */
  count: number;
  /** Recommendations that were taken out of a circulated text and name it: nobody can edit these any more. */
  tombstones: string[];
}

export function usesOfDelegation(
  { recommendations, conflicts, agenda, contributions, meeting }: Workshop,
  delegation: string,
): DelegationUses {
  const unsettled = byRecommendation(conflicts);
  const naming = Object.values(recommendations).filter((item) =>
    delegationsOf(item, unsettled.get(item.id)).includes(delegation),
  );
  const turns = Object.values(agenda).flatMap((item) => Object.values(item.turns));
  const moderating = Object.values(agenda).filter(
    ({ moderatedBy }) => moderatedBy && 'delegation' in moderatedBy && moderatedBy.delegation === delegation,
  );
  const isIts = (thing: { delegation?: string | undefined }) => thing.delegation === delegation;
  const counts: Record<NamingPlace, number> = {
    recommendations: naming.filter(({ deleted }) => !deleted).length,
    speakers: turns.filter(isIts).length,
    moderators: moderating.length,
    chairs: delegationsOfChairs(meeting.chairs).filter((id) => id === delegation).length,
    contributions: Object.values(contributions).filter(isIts).length,
  };
  const places = (['recommendations', 'speakers', 'moderators', 'chairs', 'contributions'] as const).filter(
    (place) => counts[place] > 0,
  );
  return {
    places,
    count: Object.values(counts).reduce((sum, each) => sum + each, 0),
    tombstones: naming.filter(({ deleted }) => deleted).map(({ id }) => id),
  };
}

/** Takes a delegation that is removed out of the proposals that name it: nobody could edit these. */
export function removeFromProposals(draft: Draft<Workshop>, delegation: string): void {
  for (const [id, proposal] of Object.entries(proposalsIn(current(draft)))) {
    if (!delegationsOfProposal(proposal).includes(delegation)) continue;
    const own = keptProposal(draft, id);
    if (!own) continue;
    if (own.proposers.includes(delegation)) own.proposers = own.proposers.filter((id) => id !== delegation);
    untagAll(own.text, delegation);
    for (const { text } of own.subItems) untagAll(text, delegation);
  }
}

function untag(nodes: Draft<Node>[], delegation: string) {
  for (const node of nodes)
    if (node.type === 'bracket')
      for (const variant of node.variants)
        variant.delegations = variant.delegations.filter((id) => id !== delegation);
}

function untagAll(text: Draft<Text>, delegation: string) {
  for (const wording of Object.values(text)) untag(wording.nodes, delegation);
}

/** Takes a delegation out of everything that a recommendation says of it. */
export function removeDelegation(draft: Draft<Workshop>, recommendation: string, delegation: string): void {
  const item = draft.recommendations[recommendation];
  if (!item) return;
  item.proposers = item.proposers.filter((id) => id !== delegation);
  Reflect.deleteProperty(item.positions, delegation);
  item.reservations = item.reservations.filter((reservation) => reservation.delegation !== delegation);
  untagAll(item.text, delegation);
  for (const { text } of item.subItems) untagAll(text, delegation);
  for (const { wording } of item.reservations) untagAll(wording, delegation);
  for (const conflict of Object.values(draft.conflicts))
    if (conflict.recommendation === recommendation) untag(conflict.nodes, delegation);
}
