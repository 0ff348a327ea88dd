import type { AgendaItem, Turn } from './agenda';
import type { Delegation, Participant } from './participation';
import type {
  Conflict,
  Contribution,
  Group,
  Note,
  Recommendation,
  Reservation,
  SubItem,
} from './recommendation';
import type { DocumentSettings, HandoverRecord, Meeting, ReceivedRecord, Workshop } from './workshop';

/**
 * Where a field goes.
 * - `workshopFile`: `always`; `attributed` only where the file says who proposed what; `inOrder` as its place in a list; `never`.
 * - `handover` (a group's laptop): `always` both ways, merged on the way back; `out` goes along and is not merged; `back`
 *   stays here, and what the group wrote comes home; `never`.
 * - `nextMeeting` (a duplicate): `always` or `never`; a deadline, a status or a number of the last meeting never goes along.
 * - `update` (a workshop file onto a workshop that is known here): `always` the file's value wins where the file speaks of
 *   it; `attributed` only where the file says who proposed what; `forward` only to a later stage of the document; `never`.
 *   Whatever the file does not speak of stays ours.
 * - `restore` (copied back from the past): `always` as it was then; `never` as it is now. A thing that is gone meanwhile
 *   comes back whole, with what belongs to it (`withIt`).
 */
export interface Journey {
  workshopFile: 'always' | 'attributed' | 'inOrder' | 'never';
  handover: 'always' | 'out' | 'back' | 'never';
  nextMeeting: 'always' | 'never';
  update: 'always' | 'attributed' | 'forward' | 'never';
  restore: 'always' | 'withIt' | 'never';
}

/** One line of the table: workshop file, hand-over, next meeting, update, restore. */
const goes = <
  const F extends Journey['workshopFile'],
  const H extends Journey['handover'],
  const N extends Journey['nextMeeting'],
  const U extends Journey['update'],
  const R extends Journey['restore'],
>(
  workshopFile: F,
  handover: H,
  nextMeeting: N,
  update: U,
  restore: R,
) => ({ workshopFile, handover, nextMeeting, update, restore });

type Journeys<T> = Record<keyof Required<T>, Journey>;

/** A collection or a part says whether it goes at all; its own table says what of it does. */
export const WORKSHOP = {
  id: goes('always', 'out', 'never', 'never', 'never'),
  createdAt: goes('always', 'out', 'never', 'never', 'never'),
  duplicatedFrom: goes('never', 'out', 'never', 'never', 'never'),
  meeting: goes('always', 'always', 'always', 'always', 'always'),
  languages: goes('always', 'always', 'always', 'always', 'always'),
  attribution: goes('always', 'always', 'always', 'always', 'never'),
  frameworks: goes('always', 'always', 'always', 'always', 'always'),
  document: goes('always', 'always', 'always', 'always', 'always'),
  delegations: goes('always', 'always', 'always', 'always', 'always'),
  groups: goes('always', 'always', 'always', 'always', 'always'),
  recommendations: goes('always', 'always', 'never', 'always', 'always'),
  notes: goes('never', 'back', 'never', 'never', 'withIt'),
  conflicts: goes('never', 'always', 'never', 'never', 'withIt'),
  contributions: goes('always', 'always', 'never', 'always', 'never'),
  agenda: goes('always', 'always', 'never', 'always', 'never'),
  handovers: goes('never', 'never', 'never', 'never', 'never'),
  received: goes('never', 'never', 'never', 'never', 'never'),
} as const satisfies Journeys<Workshop>;

/** A duplicate has the days of its original, and is called a copy everywhere until they are changed. */
export const MEETING = {
  title: goes('always', 'always', 'always', 'always', 'always'),
  startsOn: goes('always', 'always', 'always', 'always', 'always'),
  endsOn: goes('always', 'always', 'always', 'always', 'always'),
  place: goes('always', 'always', 'always', 'always', 'always'),
  host: goes('always', 'always', 'always', 'always', 'always'),
  timeZone: goes('always', 'always', 'always', 'always', 'always'),
} as const satisfies Journeys<Meeting>;

export const DOCUMENT = {
  style: goes('always', 'always', 'always', 'always', 'always'),
  nature: goes('always', 'always', 'always', 'always', 'always'),
  status: goes('always', 'always', 'never', 'forward', 'never'),
  statusNote: goes('always', 'always', 'never', 'forward', 'never'),
  issue: goes('always', 'out', 'never', 'forward', 'never'),
  correction: goes('always', 'out', 'never', 'forward', 'never'),
  delegationOrder: goes('always', 'always', 'always', 'always', 'always'),
  circulated: goes('always', 'always', 'never', 'forward', 'never'),
  fields: goes('always', 'always', 'always', 'always', 'always'),
} as const satisfies Journeys<DocumentSettings>;

export const DELEGATION = {
  id: goes('always', 'always', 'always', 'never', 'always'),
  order: goes('inOrder', 'always', 'always', 'always', 'always'),
  kind: goes('always', 'always', 'always', 'always', 'always'),
  code: goes('always', 'always', 'always', 'always', 'always'),
  name: goes('always', 'always', 'always', 'always', 'always'),
  printedName: goes('always', 'always', 'always', 'always', 'always'),
} as const satisfies Journeys<Delegation>;

export const GROUP = {
  id: goes('always', 'always', 'always', 'never', 'always'),
  order: goes('inOrder', 'always', 'always', 'always', 'always'),
  title: goes('always', 'always', 'always', 'always', 'always'),
  level: goes('always', 'always', 'always', 'always', 'always'),
  references: goes('always', 'always', 'always', 'always', 'always'),
  referenceDash: goes('always', 'always', 'always', 'always', 'always'),
  numbering: goes('always', 'always', 'always', 'always', 'always'),
  marker: goes('always', 'always', 'always', 'always', 'always'),
} as const satisfies Journeys<Group>;

export const RECOMMENDATION = {
  id: goes('always', 'always', 'never', 'never', 'always'),
  group: goes('always', 'always', 'never', 'always', 'always'),
  order: goes('inOrder', 'always', 'never', 'always', 'always'),
  text: goes('always', 'always', 'never', 'always', 'always'),
  subItems: goes('always', 'always', 'never', 'always', 'always'),
  proposers: goes('attributed', 'always', 'never', 'attributed', 'never'),
  mappings: goes('always', 'always', 'never', 'always', 'always'),
  themes: goes('always', 'always', 'never', 'always', 'always'),
  state: goes('always', 'always', 'never', 'always', 'always'),
  positions: goes('attributed', 'always', 'never', 'attributed', 'never'),
  reservations: goes('attributed', 'always', 'never', 'attributed', 'never'),
  lineage: goes('always', 'always', 'never', 'always', 'always'),
  frozenNumber: goes('always', 'always', 'never', 'forward', 'never'),
  deleted: goes('always', 'always', 'never', 'always', 'always'),
  agendaItem: goes('always', 'always', 'never', 'always', 'never'),
  capturedAt: goes('always', 'always', 'never', 'always', 'never'),
  capturedBy: goes('never', 'always', 'never', 'never', 'never'),
} as const satisfies Journeys<Recommendation>;

export const SUB_ITEM = {
  id: goes('always', 'always', 'never', 'never', 'always'),
  text: goes('always', 'always', 'never', 'always', 'always'),
} as const satisfies Journeys<SubItem>;

/** Goes where the field `reservations` goes. */
export const RESERVATION = {
  id: goes('always', 'always', 'never', 'never', 'never'),
  delegation: goes('always', 'always', 'never', 'always', 'never'),
  wording: goes('always', 'always', 'never', 'always', 'never'),
  state: goes('always', 'always', 'never', 'always', 'never'),
  at: goes('always', 'always', 'never', 'always', 'never'),
} as const satisfies Journeys<Reservation>;

/** Nobody changes one: it is written and taken away. */
export const NOTE = {
  id: goes('never', 'back', 'never', 'never', 'withIt'),
  recommendation: goes('never', 'back', 'never', 'never', 'withIt'),
  order: goes('never', 'back', 'never', 'never', 'withIt'),
  text: goes('never', 'back', 'never', 'never', 'withIt'),
  by: goes('never', 'back', 'never', 'never', 'withIt'),
  at: goes('never', 'back', 'never', 'never', 'withIt'),
} as const satisfies Journeys<Note>;

/** Nobody changes one: it stands until it is settled. */
export const CONFLICT = {
  id: goes('never', 'always', 'never', 'never', 'withIt'),
  recommendation: goes('never', 'always', 'never', 'never', 'withIt'),
  order: goes('never', 'always', 'never', 'never', 'withIt'),
  language: goes('never', 'always', 'never', 'never', 'withIt'),
  nodes: goes('never', 'always', 'never', 'never', 'withIt'),
  base: goes('never', 'always', 'never', 'never', 'withIt'),
  by: goes('never', 'always', 'never', 'never', 'withIt'),
  of: goes('never', 'always', 'never', 'never', 'withIt'),
  at: goes('never', 'always', 'never', 'never', 'withIt'),
} as const satisfies Journeys<Conflict>;

export const CONTRIBUTION = {
  id: goes('always', 'always', 'never', 'never', 'never'),
  order: goes('inOrder', 'always', 'never', 'always', 'never'),
  delegation: goes('attributed', 'always', 'never', 'attributed', 'never'),
  text: goes('always', 'always', 'never', 'always', 'never'),
  recommendations: goes('always', 'always', 'never', 'always', 'never'),
  agendaItem: goes('always', 'always', 'never', 'always', 'never'),
  at: goes('always', 'always', 'never', 'always', 'never'),
  by: goes('never', 'always', 'never', 'never', 'never'),
} as const satisfies Journeys<Contribution>;

/** What was planned travels; what ran, who spoke and who moderated stays with the workshop. */
export const AGENDA_ITEM = {
  id: goes('always', 'always', 'never', 'never', 'never'),
  order: goes('inOrder', 'always', 'never', 'always', 'never'),
  number: goes('always', 'always', 'never', 'always', 'never'),
  title: goes('always', 'always', 'never', 'always', 'never'),
  moderator: goes('never', 'always', 'never', 'never', 'never'),
  day: goes('always', 'always', 'never', 'always', 'never'),
  plannedMinutes: goes('always', 'always', 'never', 'always', 'never'),
  state: goes('never', 'always', 'never', 'never', 'never'),
  time: goes('never', 'always', 'never', 'never', 'never'),
  turnSeconds: goes('always', 'always', 'never', 'always', 'never'),
  turns: goes('never', 'always', 'never', 'never', 'never'),
} as const satisfies Journeys<AgendaItem>;

export const TURN = {
  id: goes('never', 'always', 'never', 'never', 'never'),
  order: goes('never', 'always', 'never', 'never', 'never'),
  delegation: goes('never', 'always', 'never', 'never', 'never'),
  state: goes('never', 'always', 'never', 'never', 'never'),
  time: goes('never', 'always', 'never', 'never', 'never'),
} as const satisfies Journeys<Turn>;

export const HANDOVER_RECORD = {
  id: goes('never', 'never', 'never', 'never', 'never'),
  label: goes('never', 'never', 'never', 'never', 'never'),
  at: goes('never', 'never', 'never', 'never', 'never'),
  takenBack: goes('never', 'never', 'never', 'never', 'never'),
  kept: goes('never', 'never', 'never', 'never', 'never'),
} as const satisfies Journeys<HandoverRecord>;

export const RECEIVED_RECORD = {
  handover: goes('never', 'never', 'never', 'never', 'never'),
  file: goes('never', 'never', 'never', 'never', 'never'),
  label: goes('never', 'never', 'never', 'never', 'never'),
  at: goes('never', 'never', 'never', 'never', 'never'),
  after: goes('never', 'never', 'never', 'never', 'never'),
  sent: goes('never', 'never', 'never', 'never', 'never'),
  from: goes('never', 'never', 'never', 'never', 'never'),
} as const satisfies Journeys<ReceivedRecord>;

/** People stay in the file that is erased with them. */
export const PARTICIPANT = {
  id: goes('never', 'never', 'never', 'never', 'never'),
  order: goes('never', 'never', 'never', 'never', 'never'),
  delegation: goes('never', 'never', 'never', 'never', 'never'),
  name: goes('never', 'never', 'never', 'never', 'never'),
  title: goes('never', 'never', 'never', 'never', 'never'),
  function: goes('never', 'never', 'never', 'never', 'never'),
  institution: goes('never', 'never', 'never', 'never', 'never'),
  email: goes('never', 'never', 'never', 'never', 'never'),
  phone: goes('never', 'never', 'never', 'never', 'never'),
  language: goes('never', 'never', 'never', 'never', 'never'),
  head: goes('never', 'never', 'never', 'never', 'never'),
  attendance: goes('never', 'never', 'never', 'never', 'never'),
  absences: goes('never', 'never', 'never', 'never', 'never'),
  note: goes('never', 'never', 'never', 'never', 'never'),
} as const satisfies Journeys<Participant>;
