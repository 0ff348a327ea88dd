import { refuse, type Refusal } from '../messages/refusal';
import { differenceBetween } from '../ledger/difference';
import {
  AGENDA_ITEM,
  CONTRIBUTION,
  DELEGATION,
  DOCUMENT,
  GROUP,
  MEETING,
  WORKSHOP,
} from '../model/fieldRouting';
import { routedFields } from '../model/routedFields';
import { IMPORTED, type Recommendation, type RecommendationState } from '../model/recommendation';
import { DOCUMENT_STATUSES, workshopSchema, type DocumentStatus, type Workshop } from '../model/workshop';
import { same } from '../handover/same';
import { isLocked } from '../model/isLocked';
import { keepAdopted } from '../queries/keepAdopted';
import { asFarAsAgreed } from '../queries/agreeable';
import { numbersAgainst } from '../queries/agreedAgainst';
import type { WorkshopFile } from './format';
import { definedFields } from './definedFields';
import { proposalsIn } from '../queries/proposalRecords';
import { proposalsOfFile } from './proposalsOfFile';
import { sameDelegations } from './sameDelegations';
import { updateOrder } from './updateOrder';
import { updateBody, updateChairs } from './updatePresiding';
import { updateParagraphs, updateText } from './updateText';
import { pairWithFile, updateRecommendation, updateThing, type UpdateExtent } from './updateThings';

export interface Update {
  workshop: Workshop;
  /** Counts for the notes that a person reads. */
  counts: { changed: number; added: number; stayed: number };
  nothing: boolean;
  /** The file's document is behind ours, whose status therefore stayed. */
  statusStayed: boolean;
  /** Numbers of the texts that the file says are agreed although something stands against it here; "" for none. */
  against: string;
}

/** Rank of a status; a corrected version counts as issued. */
const stage = (status: DocumentStatus) =>
  DOCUMENT_STATUSES.indexOf(status === 'corrected' ? 'issued' : status);

/**
 * A workshop of ours with what a file says of it. Whatever the file does not speak of stays: fields that it leaves out,
 * languages that it does not have, things that are only here, and all that never stands in a file (notes, unsettled
 * wordings, times that ran, lists of speakers, hand-overs). `assembled` is the file as it was assembled.
 * An adopted text changes only by a correction that the file brings.
 */
export function updateWorkshop(
  ours: Workshop,
  written: WorkshopFile,
  assembled: Workshop,
  now: string = assembled.createdAt,
): Update | Refusal {
  const { file, incoming } = sameDelegations(ours, written, assembled);
  const status = file.document.status ?? ours.document.status;
  const ahead = stage(status) - stage(ours.document.status);
  const reach: UpdateExtent = { attributed: !file.leftOut, forward: ahead >= 0, further: ahead > 0 };
  const claims: Claims = new Map();
  const updated = {
    ...updateThing(WORKSHOP, ours, incoming, definedFields(file), reach, partsOf(file, reach, ours, claims)),
  };
  const came = Object.values(updated.recommendations).filter(({ id }) => !ours.recommendations[id]);
  updated.proposals = { ...ours.proposals, ...newProposals(came, ours) };
  const locked = isLocked(ours.document.status);
  const parsed = workshopSchema.parse(updated);
  if (locked && ahead < 0 && differenceBetween(ours, parsed).patches.length > 0)
    return refuse('update.locked');
  const isCorrected = parsed.document.correction?.number !== ours.document.correction?.number;
  const workshop = locked && !isCorrected ? keepAdopted(ours, parsed, { by: IMPORTED, at: now }) : parsed;
  if (!workshop) return refuse('update.adopted');
  const { patches } = differenceBetween(ours, workshop);
  return {
    workshop,
    nothing: patches.length === 0,
    counts: countsOf(ours, workshop, incoming),
    statusStayed: ahead < 0,
    against: numbersAgainst(workshop, (id) =>
      ours.recommendations[id] ? claims.get(id) : workshop.recommendations[id]?.state,
    ),
  };
}

/** Proposals of what a file adds. One that was put forward here before, and removed since, stays as it was. */
function newProposals(came: readonly Recommendation[], ours: Workshop) {
  const known = proposalsIn(ours);
  return proposalsOfFile(
    came.filter(({ id }) => !known[id]),
    known,
  );
}

type Joins = Parameters<typeof updateThing<Workshop>>[5];

/** The states that the file brings for recommendations that are here already, whether or not they can stand. */
type Claims = Map<string, RecommendationState>;

/** How each part of the workshop is laid onto ours. */
function partsOf(file: WorkshopFile, reach: UpdateExtent, ours: Workshop, claims: Claims): Joins {
  const byLanguage = <T extends object | undefined>(own: T, other: T): T => ({ ...own, ...other });
  return {
    meeting: (own, other) =>
      updateThing(MEETING, own, other, definedFields(file.meeting), reach, {
        title: byLanguage,
        place: byLanguage,
        host: byLanguage,
        dayStarts: (own, other) => ({ ...own, ...other }),
        chairs: updateChairs,
      }),
    languages: (own, other) => [...new Set([...other, ...own])],
    frameworks: (own, other) => [
      ...other,
      ...own.filter(({ id }) => !other.some((framework) => framework.id === id)),
    ],
    document: (own, other) => {
      const document = updateThing(DOCUMENT, own, other, definedFields(file.document), reach, {
        circulated: (mine, theirs) => Math.max(mine, theirs),
        fields: (ownFields, fields) => ({
          ...ownFields,
          ...Object.fromEntries(
            Object.entries(fields).map(([id, paragraphs]) => [
              id,
              updateParagraphs(ownFields[id] ?? [], paragraphs),
            ]),
          ),
        }),
      });
      if (reach.further && !file.document.statusNote) delete document.statusNote;
      return document;
    },
    delegations: (own, other) =>
      things(own, other, file.delegations ?? [], (mine, theirs, said) =>
        updateThing(DELEGATION, mine, theirs, said, reach, { name: byLanguage, printedName: byLanguage }),
      ),
    groups: (own, other) =>
      things(own, other, file.groups ?? [], (mine, theirs, said) =>
        updateThing(GROUP, mine, theirs, said, reach, { title: updateText }),
      ),
    recommendations: (own, other) =>
      things(
        own,
        other,
        file.recommendations ?? [],
        (mine, theirs, said) => {
          const updated = updateRecommendation(mine, theirs, said, reach);
          if (updated.state !== mine.state) claims.set(mine.id, updated.state);
          return { ...updated, state: asFarAsAgreed(updated, ours) };
        },
        ({ group, text }) => JSON.stringify([group, Object.values(text).map(({ nodes }) => nodes)]),
        ({ group }) => group,
      ),
    contributions: (own, other) =>
      things(
        own,
        other,
        file.contributions ?? [],
        (mine, theirs, said) => updateThing(CONTRIBUTION, mine, theirs, said, reach),
        ({ text }) => text,
      ),
    agenda: (own, other) =>
      things(own, other, file.agenda ?? [], (mine, theirs, said) =>
        updateThing(AGENDA_ITEM, mine, theirs, said, reach, { title: updateText, moderatedBy: updateBody }),
      ),
  };
}

/**
 * Things by id: those of the file updated or added, ours alone kept, in an order that both can live with. A thing that the
 * file gives no id is known by what `likeness` says of it. Order counts within what `within` names.
 */
function things<T extends { id: string; order: string }, S extends { id?: string | undefined }>(
  ours: Record<string, T>,
  incoming: Record<string, T>,
  written: readonly S[],
  update: (ours: T, theirs: T, said: S) => T,
  likeness: (thing: T) => string = ({ id }) => id,
  within: (thing: T) => string = () => '',
): Record<string, T> {
  const updated: Record<string, T> = { ...ours };
  const alike = new Map(Object.values(ours).map((thing) => [likeness(thing), thing]));
  const listed = new Map<string, string[]>();
  const known = (id: string) => (Object.hasOwn(ours, id) ? ours[id] : undefined);
  for (const { theirs, said } of pairWithFile(incoming, written)) {
    const own = said.id === undefined ? alike.get(likeness(theirs)) : known(theirs.id);
    if (said.id === undefined) alike.delete(likeness(theirs));
    const thing = own ? update(own, theirs, { ...said, id: own.id }) : theirs;
    updated[thing.id] = { ...thing, order: own && within(own) === within(thing) ? own.order : '' };
    listed.set(within(thing), [...(listed.get(within(thing)) ?? []), thing.id]);
  }
  for (const [place, ids] of listed) {
    const here = Object.values(updated).filter((thing) => within(thing) === place);
    for (const [id, order] of updateOrder(
      here.filter(({ order: key }) => key !== ''),
      ids,
    )) {
      const thing = updated[id];
      if (thing && thing.order !== order) updated[id] = { ...thing, order };
    }
  }
  return updated;
}

const COUNTED = routedFields(WORKSHOP, 'update', 'always').filter(
  (field) => field === 'recommendations' || field === 'groups' || field === 'contributions',
);

function countsOf(ours: Workshop, updated: Workshop, incoming: Workshop): Update['counts'] {
  const counts = { changed: 0, added: 0, stayed: 0 };
  for (const field of COUNTED) {
    for (const id of Object.keys(updated[field])) {
      const own = Object.hasOwn(ours[field], id) ? ours[field][id] : undefined;
      if (!own) counts.added += 1;
      else if (!same(own, updated[field][id])) counts.changed += 1;
      else if (!Object.hasOwn(incoming[field], id)) counts.stayed += 1;
    }
  }
  return counts;
}
