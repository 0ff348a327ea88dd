import { refuse, type Refusal } from '../messages/refusal';
import { BELONGINGS, type Belongs } from '../model/belongings';
import type { Node, Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { lengthOf } from '../queries/lengthOf';
import { printedTexts } from '../queries/printedTexts';
import { proposalsIn } from '../queries/proposalRecords';
import { TEXT_LIMIT } from '../text/limits';
import type { Handover } from './file';

/**
 * Why a file that was read cannot be taken in, if it cannot: the limits and references are those of everything that is
 * typed here, whoever wrote the file and however sound its checksum is.
 */
export function handoverFault({ base, state }: Handover): Refusal | undefined {
  if (state && state.id !== base.id) return refuse('handover.unsound', { what: `${base.id} ≠ ${state.id}` });
  return faultIn(base) ?? (state && faultIn(state));
}

function faultIn(workshop: Workshop): Refusal | undefined {
  const misnamed = [
    workshop.delegations,
    workshop.groups,
    workshop.agenda,
    workshop.recommendations,
    workshop.proposals,
    workshop.notes,
    workshop.conflicts,
    workshop.contributions,
  ]
    .flatMap((collection) => Object.entries(collection))
    .find(([id, thing]) => thing.id !== id);
  if (misnamed) return refuse('handover.unsound', { what: misnamed[0] });
  const dangling = danglingReference(workshop);
  if (dangling !== undefined) return refuse('handover.unsound', { what: dangling });
  for (const nodes of wordingsOf(workshop)) {
    const length = lengthOf(nodes);
    if (length > TEXT_LIMIT) return refuse('text.tooLong', { length, limit: TEXT_LIMIT });
  }
  return undefined;
}

/** The first reference of a recommendation, or to one, that leads nowhere; no command leaves one. */
function danglingReference(workshop: Workshop): string | undefined {
  const { recommendations, groups, delegations } = workshop;
  const proposals = proposalsIn(workshop);
  for (const collection of BELONGINGS)
    for (const { recommendation } of Object.values<Belongs>(workshop[collection]))
      if (!recommendations[recommendation]) return recommendation;
  for (const item of Object.values(recommendations)) {
    if (!groups[item.group]) return item.group;
    const unknown = item.from.find((id) => !proposals[id]);
    if (unknown !== undefined) return unknown;
    const named = [...item.proposers, ...Object.keys(item.positions)];
    for (const { delegation } of item.reservations) named.push(delegation);
    // What was deleted from a circulated text may name a delegation that went since.
    const missing = item.deleted ? undefined : named.find((id) => !delegations[id]);
    if (missing !== undefined) return missing;
  }
  for (const { proposers } of Object.values(proposals)) {
    const missing = proposers.find((id) => !delegations[id]);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function* wordingsOf(workshop: Workshop): Generator<readonly Node[]> {
  for (const text of textsOf(workshop)) for (const { nodes } of Object.values(text)) yield nodes;
  for (const { nodes } of Object.values(workshop.conflicts)) yield nodes;
}

function* textsOf(workshop: Workshop): Generator<Text> {
  yield* printedTexts(workshop);
  for (const { title } of Object.values(workshop.agenda)) yield title;
  for (const { text, subItems } of Object.values(proposalsIn(workshop))) {
    yield text;
    for (const item of subItems) yield item.text;
  }
  for (const { reservations } of Object.values(workshop.recommendations))
    for (const { wording } of reservations) yield wording;
}
