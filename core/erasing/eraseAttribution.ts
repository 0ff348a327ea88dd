import { canonicalJson } from '../catalogue/canonical';
import type { JournalEntry } from '../ledger/ledger';
import type { Belongs } from '../model/belongings';
import type { Proposal, PutForward } from '../model/proposal';
import type { Conflict, Contribution, Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { isRecord, namelessProposal, placeInProposal, saidAt } from './namelessProposal';
import { backersAt, withoutBackers } from './variantBackers';

/** Whose attribution goes: that of some recommendations, or of the whole meeting with all that was said and who spoke. */
export type WhoseAttribution = readonly string[] | 'all';

type Patch = JournalEntry['patches'][number];

/** Fields of a recommendation that say who. */
const OF_RECOMMENDATION = new Set(['proposers', 'positions', 'reservations']);
/** Keys of a payload that say who. */
const OF_PAYLOAD = new Set([
  'proposers',
  'delegation',
  'delegations',
  'position',
  'positions',
  'reservations',
  // Who came in with it, and what a group brought back.
  'arriving',
  'contributions',
]);

/**
 * Removes who proposed, objected, reserved and spoke from states and journal lines alike, so that the history replays to
 * the same texts, mappings and numbers without them. `records` are the contributions and unsettled wordings that belong to
 * the chosen recommendations, by id, as `recordsOf` found them in every state and line.
 */
export class AttributionEraser {
  readonly #chosen: ReadonlySet<string> | undefined;

  constructor(
    whose: WhoseAttribution,
    private readonly records: ReadonlySet<string>,
  ) {
    this.#chosen = whose === 'all' ? undefined : new Set(whose);
  }

  state<W extends Partial<Workshop>>(workshop: W): W {
    const { recommendations = {}, proposals, conflicts, contributions = {}, agenda, handovers } = workshop;
    const cleaned: W = {
      ...workshop,
      ...(workshop.recommendations && {
        recommendations: mapRecord(recommendations, (each) => this.#recommendation(each)),
      }),
      ...(proposals && { proposals: mapRecord(proposals, (each) => this.#proposal(each)) }),
      ...(conflicts && { conflicts: mapRecord(conflicts, (each) => this.#conflict(each)) }),
      ...(workshop.contributions && {
        contributions: Object.fromEntries(
          Object.entries(contributions).filter(([id]) => !this.#isOfChosen(id)),
        ),
      }),
      ...(agenda && !this.#chosen && { agenda: mapRecord(agenda, (item) => ({ ...item, turns: {} })) }),
      ...(handovers && {
        handovers: mapRecord(handovers, (record) => ({ ...record, kept: this.#kept(record.kept) })),
      }),
    };
    // Shapes stay as they are: a list becomes an empty one.
    return this.#chosen ? cleaned : (withoutBackers(cleaned) as W);
  }

  entry(entry: JournalEntry): JournalEntry {
    const touches = [...entry.patches, ...entry.inverse];
    const concerns =
      !this.#chosen || touches.some((patch) => this.#concerns(patch)) || this.#named(entry.payload);
    if (!concerns) return entry;
    return {
      ...entry,
      payload: stripped(entry.payload, entry.command),
      patches: this.#patches(entry.patches),
      inverse: this.#patches(entry.inverse),
    };
  }

  #patches(patches: readonly Patch[]): Patch[] {
    return patches.flatMap((patch): Patch[] => {
      const { path, value } = patch;
      const [part, id, field] = path.map(String);
      if (part === undefined) return [withValue(patch, isRecord(value) ? this.state(value) : value)];
      if (part === 'contributions' && id !== undefined && this.#isOfChosen(id)) return [];
      if (part === 'recommendations' && this.#isChosen(id) && OF_RECOMMENDATION.has(field ?? '')) return [];
      const ofProposal = placeInProposal(path);
      if (ofProposal && id !== undefined && this.#isOfProposal(id)) {
        const said = saidAt(ofProposal, value);
        if (said === 'who') return [];
        if (said !== undefined) return [withValue(patch, withoutBackers(said))];
      }
      if (part === 'agenda' && !this.#chosen && field === 'turns') return [];
      if (part === 'handovers' && field === 'kept' && !this.#chosen) return [];
      if (this.#concernsPart(part, id)) {
        const backers = backersAt(path);
        if (backers === 'entry') return [];
        if (backers === 'list') return value === undefined ? [patch] : [withValue(patch, [])];
        if (path.length > 2) return [value === undefined ? patch : withValue(patch, withoutBackers(value))];
      }
      if (value === undefined || path.length > 2) return [patch];
      // The value is a whole part of the workshop or one record of it: it is treated as in a state that holds it.
      const held = id === undefined ? { [part]: value } : { [part]: { [id]: value } };
      const cleaned: Record<string, unknown> = this.state(held);
      const next = id === undefined ? cleaned[part] : (cleaned[part] as Record<string, unknown>)[id];
      return [withValue(patch, next)];
    });
  }

  #recommendation(recommendation: Recommendation): Recommendation {
    const { id, putForward } = recommendation;
    const nameless = putForward && this.#isOfProposal(id) && withoutBackers(namelessProposal(putForward));
    const proposed = { ...recommendation, ...(nameless ? { putForward: nameless as PutForward } : {}) };
    if (!this.#isChosen(id)) return nameless ? proposed : recommendation;
    return withoutBackers({
      ...proposed,
      proposers: [],
      positions: {},
      reservations: [],
    }) as Recommendation;
  }

  /** What was put forward, without who, in whose turn and in which group; by whom it was typed stays, as it does of the draft. */
  #proposal(proposal: Proposal): Proposal {
    if (!this.#isOfChosen(proposal.id)) return proposal;
    return withoutBackers(namelessProposal(proposal)) as Proposal;
  }

  #conflict(conflict: Conflict): Conflict {
    return this.#isChosen(conflict.recommendation) ? (withoutBackers(conflict) as Conflict) : conflict;
  }

  #kept<K extends { where: string; theirs?: unknown }>(kept: K[]): K[] {
    return this.#chosen ? kept.filter((each) => !this.#named(each)) : [];
  }

  #isChosen(id: string | undefined): boolean {
    return id !== undefined && (this.#chosen?.has(id) ?? true);
  }

  /** Of the id of a proposal, which may stand with a recommendation that was not chosen itself. */
  #isOfProposal(id: string): boolean {
    return this.#isChosen(id) || this.#isOfChosen(id);
  }

  /** Of the id of a contribution, an unsettled wording or a proposal. */
  #isOfChosen(id: string): boolean {
    return !this.#chosen || this.records.has(id);
  }

  #concernsPart(part: string, id: string | undefined): boolean {
    if (part === 'recommendations') return this.#isChosen(id);
    return (part === 'conflicts' || part === 'proposals') && id !== undefined
      ? this.#isOfChosen(id)
      : !this.#chosen;
  }

  #concerns({ path, value }: Patch): boolean {
    const [part, id] = path.map(String);
    if (part === undefined || id === undefined) return true;
    if (part === 'contributions' || part === 'conflicts' || part === 'proposals') return this.#isOfChosen(id);
    return part === 'recommendations' ? this.#isOfProposal(id) : this.#named(value);
  }

  /** Whether a chosen recommendation is named anywhere in a value. */
  #named(value: unknown): boolean {
    if (typeof value === 'string') return this.#isChosen(value);
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).some(([key, each]) => this.#isChosen(key) || this.#named(each));
  }
}

/** Contributions, notes, unsettled wordings and proposals that belong to chosen recommendations, in a state or a line, added to `into`. */
export function recordsOf(value: unknown, chosen: ReadonlySet<string>, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isContribution(value) && value.recommendations.some((id) => chosen.has(id))) into.add(value.id);
  if (cameFrom(value) && chosen.has(value.id)) for (const id of value.from) into.add(id);
  if (belongs(value) && chosen.has(value.recommendation)) into.add(value.id);
  for (const each of Object.values(value)) recordsOf(each, chosen, into);
}

function isContribution(value: object): value is Pick<Contribution, 'id' | 'recommendations'> {
  return hasId(value) && 'recommendations' in value && Array.isArray(value.recommendations);
}

function belongs(value: object): value is Pick<Belongs, 'id' | 'recommendation'> {
  return hasId(value) && 'recommendation' in value && typeof value.recommendation === 'string';
}

/** A recommendation, with the ids of its proposals. */
function cameFrom(value: object): value is { id: string; from: string[] } {
  return hasId(value) && 'lineage' in value && 'from' in value && Array.isArray(value.from);
}

const hasId = (value: object): value is { id: string } => 'id' in value && typeof value.id === 'string';

/** Commands of recommendations that hold what somebody said. */
const SAID_WITH: ReadonlySet<string> = new Set(['recommendation.join', 'recommendation.takeAsSaid']);

/** What was meant, without who: what was said or reserved goes whole. */
function stripped(value: unknown, command: string): unknown {
  if (/^(contribution|speaker|reservation)\./.test(command) || SAID_WITH.has(command)) return {};
  if (Array.isArray(value)) return value.map((each) => stripped(each, ''));
  if (!isRecord(value)) return value;
  // Who was named before is the list that the new one was written on.
  const says = (key: string) =>
    OF_PAYLOAD.has(key) || (key === 'from' && command === 'recommendation.setProposers');
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (says(key) ? [] : [[key, stripped(each, '')]])),
  );
}

const withValue = (patch: Patch, value: unknown): Patch => ({ ...patch, value });

function mapRecord<V>(record: Record<string, V>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}

/** A workshop as if nobody had ever said who proposed these recommendations. */
export function withoutAttribution(workshop: Workshop, whose: WhoseAttribution): Workshop {
  const records = new Set<string>();
  if (whose !== 'all') recordsOf(workshop, new Set(whose), records);
  return new AttributionEraser(whose, records).state(workshop);
}

/** Whether a workshop says anything of who proposed these recommendations. */
export function isAttributed(workshop: Workshop, whose: WhoseAttribution): boolean {
  return canonicalJson(withoutAttribution(workshop, whose)) !== canonicalJson(workshop);
}

/**
 * Whose attribution was erased and has not been stated again: what comes in from elsewhere must not bring it back unasked.
 * Undefined when there is none.
 */
export function stillErased(
  { recommendations, contributions }: Workshop,
  erased: readonly WhoseAttribution[],
): WhoseAttribution | undefined {
  const isSilent = (id: string) => recommendations[id]?.proposers.length === 0;
  const everybody = Object.keys(recommendations);
  if (erased.includes('all') && everybody.every(isSilent) && Object.keys(contributions).length === 0)
    return 'all';
  const silent = new Set(erased.flatMap((whose) => (whose === 'all' ? everybody : whose)).filter(isSilent));
  return silent.size > 0 ? [...silent] : undefined;
}
