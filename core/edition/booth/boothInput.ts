import { delegationsAsAsked } from '../../document/people/printedPeople';
import type { DocumentInput } from '../../document/scope';
import type { Directory } from '../../model/directory';
import type { Language } from '../../model/language';
import type { Delegation, Participant } from '../../model/participation';
import type { Term } from '../../model/term';

export interface BoothWanted {
  /** One language, or two beside each other; the first is the document's own. */
  languages: Language[];
  /** With the people of each delegation, their titles and functions. */
  people: boolean;
  /** With who waits for the floor, by item. */
  speakers: boolean;
}

export interface BoothInput extends DocumentInput {
  directory: Directory;
  /** Those who chair or moderate; all people, where their names were asked for. */
  participants: readonly Participant[];
  /** Words of such meetings, for the glossary. */
  terms: readonly Term[];
  wanted: BoothWanted;
}

/** States, organisations and observers, each in the order in which the document has them. */
export function delegationsOf({ workshop, directory, wanted: { languages } }: BoothInput): Delegation[] {
  return delegationsAsAsked({
    workshop,
    directory,
    wanted: { languages, order: workshop.document.delegationOrder ?? 'entered' },
  });
}
