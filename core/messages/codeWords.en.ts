import type { RecommendationState } from '../model/recommendation';

/** Where a delegation is named. */
export type NamingPlace = 'recommendations' | 'speakers' | 'moderators' | 'contributions';

/** Words that stand for codes within a message. */
export interface CodeWords {
  languages: Record<string, string>;
  kinds: Record<string, string>;
  states: Record<RecommendationState, string>;
  properties: Record<string, string>;
  /** Who did something, where no name is known. */
  people: Record<string, string>;
  /** Where something is named. */
  places: Record<NamingPlace, string>;
  /** A list of a thing that is full. */
  lists: Record<string, string>;
}

export const codeWordsEn: CodeWords = {
  languages: { EN: 'English', FR: 'French', PT: 'Portuguese', ES: 'Spanish' },
  kinds: {
    action: 'action',
    actor: 'person working here',
    agendaItem: 'agenda item',
    bracket: 'pair of brackets',
    domain: 'domain',
    group: 'heading',
    note: 'private note',
    objective: 'objective',
    turn: 'turn on the list of speakers',
    wording: 'official wording',
  },
  states: {
    proposed: 'proposed',
    underDiscussion: 'under discussion',
    agreed: 'agreed',
    agreedWithReservations: 'agreed with reservations',
    deferred: 'deferred',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
  properties: {
    lastAuthor: 'last author',
    created: 'creation time',
    modified: 'modification time',
    further: 'further properties',
  },
  people: { somebody: 'somebody else' },
  places: {
    recommendations: 'recommendations',
    speakers: 'lists of speakers',
    moderators: 'moderators of the agenda',
    contributions: 'what was said',
  },
  lists: {
    nodes: 'pieces of a text',
    variants: 'variants in brackets',
    references: 'references to plans under a heading',
    fields: 'paragraphs of a field',
    languages: 'languages',
    courtesy: 'courtesy languages',
    dayStarts: 'starts of days',
    frameworks: 'plans',
    takenBack: 'files taken back',
    kept: 'other versions beside a copy',
    after: 'earlier copies',
    sent: 'files handed back',
    subItems: 'sub-items',
    proposers: 'delegations behind a proposal',
    mappings: 'references to plans',
    themes: 'themes',
    reservations: 'reservations',
    from: 'proposals behind a recommendation',
    lineage: 'originals',
    recommendations: 'links of what was said',
    turns: 'turns on a list of speakers',
    delegations: 'delegations behind a variant',
    on: 'wordings of a round of the table',
    positions: 'positions on a recommendation',
    attendance: 'days of presence for one person',
    counts: 'heads counted by day for one delegation',
    absences: 'days of absence for one person',
    'workshop.delegations': 'delegations in a workshop',
    'workshop.groups': 'headings in a workshop',
    'workshop.recommendations': 'recommendations in a workshop',
    'workshop.proposals': 'proposals in a workshop',
    'workshop.notes': 'private notes in a workshop',
    'workshop.conflicts': 'unsettled wordings in a workshop',
    'workshop.contributions': 'interventions in a workshop',
    'workshop.agenda': 'items on an agenda',
    'workshop.handovers': 'copies handed over',
    'people.participants': 'people in a workshop',
    'people.delegations': 'delegations noted as present or absent',
    'library.actors': 'people working here',
    'library.workshops': 'workshops in a library',
    'library.wordings': 'official wordings',
  },
};
