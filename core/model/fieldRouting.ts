import type { AgendaItem, Turn } from './agenda';
import type { Delegation, Participant } from './participation';
import type { Proposal } from './proposal';
import type { Conflict, Contribution, Group, Note, Recommendation, Reservation } from './recommendation';
import type { SubItem } from './subItem';
import { routing, type FieldRoutings } from './routing';
import type { DocumentSettings, HandoverRecord, Meeting, ReceivedRecord, Workshop } from './workshop';

/** A collection or a part says whether it goes at all; its own table says what of it does. */
export const WORKSHOP = {
  id: routing('always', 'out', 'never', 'never', 'never'),
  createdAt: routing('always', 'out', 'never', 'never', 'never'),
  duplicatedFrom: routing('never', 'out', 'never', 'never', 'never'),
  meeting: routing('always', 'always', 'always', 'always', 'always'),
  languages: routing('always', 'always', 'always', 'always', 'always'),
  courtesy: routing('always', 'out', 'always', 'forward', 'never'),
  attribution: routing('always', 'always', 'always', 'always', 'never'),
  frameworks: routing('always', 'always', 'always', 'always', 'always'),
  document: routing('always', 'always', 'always', 'always', 'always'),
  delegations: routing('always', 'always', 'always', 'always', 'always'),
  groups: routing('always', 'always', 'always', 'always', 'always'),
  recommendations: routing('always', 'always', 'never', 'always', 'always'),
  proposals: routing('never', 'always', 'never', 'never', 'withIt'),
  notes: routing('never', 'back', 'never', 'never', 'withIt'),
  conflicts: routing('never', 'always', 'never', 'never', 'withIt'),
  contributions: routing('always', 'always', 'never', 'always', 'never'),
  agenda: routing('always', 'always', 'never', 'always', 'never'),
  handovers: routing('never', 'never', 'never', 'never', 'never'),
  received: routing('never', 'never', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<Workshop>;

/** A duplicate has the days of its original, and is called a copy everywhere until they are changed. */
export const MEETING = {
  title: routing('always', 'always', 'always', 'always', 'always'),
  startsOn: routing('always', 'always', 'always', 'always', 'always'),
  endsOn: routing('always', 'always', 'always', 'always', 'always'),
  place: routing('always', 'always', 'always', 'always', 'always'),
  host: routing('always', 'always', 'always', 'always', 'always'),
  timeZone: routing('always', 'always', 'always', 'always', 'always'),
  dayStarts: routing('always', 'always', 'never', 'always', 'never'),
  /** In a workshop file and an update: the bodies among them. Persons stay with the people file. */
  chairs: routing('always', 'always', 'never', 'always', 'never'),
} as const satisfies FieldRoutings<Meeting>;

export const DOCUMENT = {
  style: routing('always', 'always', 'always', 'always', 'always'),
  nature: routing('always', 'always', 'always', 'always', 'always'),
  status: routing('always', 'always', 'never', 'forward', 'never'),
  statusNote: routing('always', 'always', 'never', 'forward', 'never'),
  issue: routing('always', 'out', 'never', 'forward', 'never'),
  correction: routing('always', 'out', 'never', 'forward', 'never'),
  delegationOrder: routing('always', 'always', 'always', 'always', 'always'),
  circulated: routing('always', 'always', 'never', 'forward', 'never'),
  circulatedAs: routing('always', 'always', 'never', 'forward', 'never'),
  fields: routing('always', 'always', 'always', 'always', 'always'),
} as const satisfies FieldRoutings<DocumentSettings>;

export const DELEGATION = {
  id: routing('always', 'always', 'always', 'never', 'always'),
  order: routing('inOrder', 'always', 'always', 'always', 'always'),
  kind: routing('always', 'always', 'always', 'always', 'always'),
  code: routing('always', 'always', 'always', 'always', 'always'),
  name: routing('always', 'always', 'always', 'always', 'always'),
  printedName: routing('always', 'always', 'always', 'always', 'always'),
} as const satisfies FieldRoutings<Delegation>;

export const GROUP = {
  id: routing('always', 'always', 'always', 'never', 'always'),
  order: routing('inOrder', 'always', 'always', 'always', 'always'),
  title: routing('always', 'always', 'always', 'always', 'always'),
  level: routing('always', 'always', 'always', 'always', 'always'),
  references: routing('always', 'always', 'always', 'always', 'always'),
  referenceDash: routing('always', 'always', 'always', 'always', 'always'),
  numbering: routing('always', 'always', 'always', 'always', 'always'),
  marker: routing('always', 'always', 'always', 'always', 'always'),
} as const satisfies FieldRoutings<Group>;

export const RECOMMENDATION = {
  id: routing('always', 'always', 'never', 'never', 'always'),
  group: routing('always', 'always', 'never', 'always', 'always'),
  order: routing('inOrder', 'always', 'never', 'always', 'always'),
  text: routing('always', 'always', 'never', 'always', 'always'),
  subItems: routing('always', 'always', 'never', 'always', 'always'),
  proposers: routing('attributed', 'always', 'never', 'attributed', 'never'),
  mappings: routing('always', 'always', 'never', 'always', 'always'),
  themes: routing('always', 'always', 'never', 'always', 'always'),
  state: routing('always', 'always', 'never', 'always', 'always'),
  positions: routing('attributed', 'always', 'never', 'attributed', 'never'),
  round: routing('never', 'always', 'never', 'never', 'never'),
  reservations: routing('attributed', 'always', 'never', 'attributed', 'never'),
  from: routing('never', 'always', 'never', 'never', 'never'),
  /** Travels as a proposal does, and among the proposals. */
  putForward: routing('never', 'out', 'never', 'never', 'withIt'),
  lineage: routing('always', 'always', 'never', 'always', 'always'),
  frozenNumber: routing('always', 'always', 'never', 'forward', 'never'),
  deleted: routing('always', 'always', 'never', 'always', 'always'),
  withoutSpeaker: routing('never', 'always', 'never', 'never', 'never'),
  agendaItem: routing('always', 'always', 'never', 'always', 'never'),
  capturedAt: routing('always', 'always', 'never', 'always', 'never'),
  capturedBy: routing('never', 'always', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<Recommendation>;

/** Stays with the workshop and its copies: a file, a document and the next meeting have the draft only. */
export const PROPOSAL = {
  id: routing('never', 'always', 'never', 'never', 'withIt'),
  number: routing('never', 'always', 'never', 'never', 'withIt'),
  text: routing('never', 'always', 'never', 'never', 'withIt'),
  subItems: routing('never', 'always', 'never', 'never', 'withIt'),
  proposers: routing('never', 'always', 'never', 'never', 'withIt'),
  origin: routing('never', 'always', 'never', 'never', 'withIt'),
  asFound: routing('never', 'always', 'never', 'never', 'withIt'),
  capturedAt: routing('never', 'always', 'never', 'never', 'withIt'),
  capturedBy: routing('never', 'always', 'never', 'never', 'withIt'),
} as const satisfies FieldRoutings<Proposal>;

export const SUB_ITEM = {
  id: routing('always', 'always', 'never', 'never', 'always'),
  text: routing('always', 'always', 'never', 'always', 'always'),
} as const satisfies FieldRoutings<SubItem>;

/** Goes where the field `reservations` goes. */
export const RESERVATION = {
  id: routing('always', 'always', 'never', 'never', 'never'),
  delegation: routing('always', 'always', 'never', 'always', 'never'),
  wording: routing('always', 'always', 'never', 'always', 'never'),
  state: routing('always', 'always', 'never', 'always', 'never'),
  at: routing('always', 'always', 'never', 'always', 'never'),
} as const satisfies FieldRoutings<Reservation>;

/** Nobody changes one: it is written and taken away. */
export const NOTE = {
  id: routing('never', 'back', 'never', 'never', 'withIt'),
  recommendation: routing('never', 'back', 'never', 'never', 'withIt'),
  order: routing('never', 'back', 'never', 'never', 'withIt'),
  text: routing('never', 'back', 'never', 'never', 'withIt'),
  by: routing('never', 'back', 'never', 'never', 'withIt'),
  at: routing('never', 'back', 'never', 'never', 'withIt'),
} as const satisfies FieldRoutings<Note>;

/** Nobody changes one: it stands until it is settled. */
export const CONFLICT = {
  id: routing('never', 'always', 'never', 'never', 'withIt'),
  recommendation: routing('never', 'always', 'never', 'never', 'withIt'),
  order: routing('never', 'always', 'never', 'never', 'withIt'),
  language: routing('never', 'always', 'never', 'never', 'withIt'),
  nodes: routing('never', 'always', 'never', 'never', 'withIt'),
  base: routing('never', 'always', 'never', 'never', 'withIt'),
  by: routing('never', 'always', 'never', 'never', 'withIt'),
  of: routing('never', 'always', 'never', 'never', 'withIt'),
  at: routing('never', 'always', 'never', 'never', 'withIt'),
} as const satisfies FieldRoutings<Conflict>;

export const CONTRIBUTION = {
  id: routing('always', 'always', 'never', 'never', 'never'),
  order: routing('inOrder', 'always', 'never', 'always', 'never'),
  delegation: routing('attributed', 'always', 'never', 'attributed', 'never'),
  withoutSpeaker: routing('never', 'always', 'never', 'never', 'never'),
  text: routing('always', 'always', 'never', 'always', 'never'),
  recommendations: routing('always', 'always', 'never', 'always', 'never'),
  agendaItem: routing('always', 'always', 'never', 'always', 'never'),
  at: routing('always', 'always', 'never', 'always', 'never'),
  by: routing('never', 'always', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<Contribution>;

/** What was planned travels; what ran, who spoke and which person moderated stays with the workshop. */
export const AGENDA_ITEM = {
  id: routing('always', 'always', 'never', 'never', 'never'),
  order: routing('inOrder', 'always', 'never', 'always', 'never'),
  kind: routing('always', 'always', 'never', 'always', 'never'),
  number: routing('always', 'always', 'never', 'always', 'never'),
  numberTyped: routing('always', 'always', 'never', 'always', 'never'),
  title: routing('always', 'always', 'never', 'always', 'never'),
  moderator: routing('never', 'always', 'never', 'never', 'never'),
  moderatedBy: routing('always', 'always', 'never', 'always', 'never'),
  day: routing('always', 'always', 'never', 'always', 'never'),
  plannedMinutes: routing('always', 'always', 'never', 'always', 'never'),
  state: routing('never', 'always', 'never', 'never', 'never'),
  time: routing('never', 'always', 'never', 'never', 'never'),
  startedAt: routing('never', 'always', 'never', 'never', 'never'),
  endedAt: routing('never', 'always', 'never', 'never', 'never'),
  turnSeconds: routing('always', 'always', 'never', 'always', 'never'),
  listClosed: routing('never', 'always', 'never', 'never', 'never'),
  turns: routing('never', 'always', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<AgendaItem>;

export const TURN = {
  id: routing('never', 'always', 'never', 'never', 'never'),
  order: routing('never', 'always', 'never', 'never', 'never'),
  delegation: routing('never', 'always', 'never', 'never', 'never'),
  state: routing('never', 'always', 'never', 'never', 'never'),
  time: routing('never', 'always', 'never', 'never', 'never'),
  extraSeconds: routing('never', 'always', 'never', 'never', 'never'),
  outOfTurn: routing('never', 'always', 'never', 'never', 'never'),
  interruption: routing('never', 'always', 'never', 'never', 'never'),
  afterClosing: routing('never', 'always', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<Turn>;

export const HANDOVER_RECORD = {
  id: routing('never', 'never', 'never', 'never', 'never'),
  label: routing('never', 'never', 'never', 'never', 'never'),
  at: routing('never', 'never', 'never', 'never', 'never'),
  takenBack: routing('never', 'never', 'never', 'never', 'never'),
  kept: routing('never', 'never', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<HandoverRecord>;

export const RECEIVED_RECORD = {
  handover: routing('never', 'never', 'never', 'never', 'never'),
  file: routing('never', 'never', 'never', 'never', 'never'),
  label: routing('never', 'never', 'never', 'never', 'never'),
  at: routing('never', 'never', 'never', 'never', 'never'),
  after: routing('never', 'never', 'never', 'never', 'never'),
  sent: routing('never', 'never', 'never', 'never', 'never'),
  from: routing('never', 'never', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<ReceivedRecord>;

/** People stay in the file that is erased with them. */
export const PARTICIPANT = {
  id: routing('never', 'never', 'never', 'never', 'never'),
  order: routing('never', 'never', 'never', 'never', 'never'),
  delegation: routing('never', 'never', 'never', 'never', 'never'),
  name: routing('never', 'never', 'never', 'never', 'never'),
  title: routing('never', 'never', 'never', 'never', 'never'),
  function: routing('never', 'never', 'never', 'never', 'never'),
  institution: routing('never', 'never', 'never', 'never', 'never'),
  email: routing('never', 'never', 'never', 'never', 'never'),
  phone: routing('never', 'never', 'never', 'never', 'never'),
  language: routing('never', 'never', 'never', 'never', 'never'),
  head: routing('never', 'never', 'never', 'never', 'never'),
  attendance: routing('never', 'never', 'never', 'never', 'never'),
  absences: routing('never', 'never', 'never', 'never', 'never'),
  note: routing('never', 'never', 'never', 'never', 'never'),
} as const satisfies FieldRoutings<Participant>;
