import type { RecommendationState } from '../model/recommendation';

/** The languages the application itself speaks (a document's language is another matter). */
export type InterfaceLanguage = 'en' | 'fr';

interface CodeWords {
  languages: Record<string, string>;
  kinds: Record<string, string>;
  states: Record<RecommendationState, string>;
  properties: Record<string, string>;
  /** Who did something, where no name is known. */
  people: Record<string, string>;
  /** Where something is named. */
  places: Record<string, string>;
}

const en: CodeWords = {
  languages: { EN: 'English', FR: 'French', PT: 'Portuguese', ES: 'Spanish' },
  kinds: {
    actor: 'person working here',
    agendaItem: 'agenda item',
    bracket: 'pair of brackets',
    group: 'heading',
    note: 'private note',
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
  places: { speakers: 'lists of speakers', contributions: 'what was said' },
};

const fr: CodeWords = {
  languages: { EN: 'anglais', FR: 'français', PT: 'portugais', ES: 'espagnol' },
  kinds: {
    actor: 'personne qui travaille ici',
    agendaItem: 'point de l’ordre du jour',
    bracket: 'crochets',
    conflict: 'rédaction à départager',
    contribution: 'intervention',
    delegation: 'délégation',
    file: 'fichier',
    group: 'titre',
    note: 'note',
    participant: 'participant',
    recommendation: 'recommandation',
    reservation: 'réserve',
    turn: 'tour de parole',
    variant: 'variante',
    wording: 'libellé officiel',
  },
  states: {
    proposed: 'proposée',
    underDiscussion: 'en discussion',
    agreed: 'convenue',
    agreedWithReservations: 'convenue avec réserves',
    deferred: 'reportée',
    withdrawn: 'retirée',
    merged: 'fusionnée',
  },
  properties: {
    title: 'titre',
    subject: 'objet',
    author: 'auteur',
    lastAuthor: 'dernier auteur',
    created: 'date de création',
    modified: 'date de modification',
    standing: 'état',
    further: 'autres propriétés',
  },
  people: { somebody: 'quelqu’un d’autre' },
  places: {
    recommendations: 'recommandations',
    speakers: 'listes des orateurs',
    contributions: 'interventions',
  },
};

const WORDS: Record<InterfaceLanguage, CodeWords> = { en, fr };

/** Values of a refusal that are codes of ours, and the words that stand for them. */
const TABLES: Record<string, keyof CodeWords> = {
  language: 'languages',
  available: 'languages',
  kind: 'kinds',
  from: 'states',
  to: 'states',
  property: 'properties',
  by: 'people',
  places: 'places',
};

/** A code as its reader knows it; what is no code comes back as it was. */
export function codeWord(value: string, name: string, speaks: InterfaceLanguage): string {
  const table = TABLES[name];
  const words: Record<string, string> = table === undefined ? {} : WORDS[speaks][table];
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
