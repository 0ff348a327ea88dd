import type { Named, Refusal } from '../messages/refusal';
import type { DocumentStatus, Workshop } from '../model/workshop';
import type { Check, Fix, Place, Weight } from './check';
import type { CheckedDocument } from './checkedDocument';

/** One thing found by a rule; the rule itself says how much it weighs. */
export interface Found {
  place: Place;
  refusal?: Refusal;
  fix?: Fix;
}

/** A rule of the checks. Its words are in `core/messages/checks.{en,fr}.ts`, under the same id. */
export interface Rule<Id extends string = string> {
  id: Id;
  weight: Weight | ((document: CheckedDocument) => Weight);
  /** Whether it is about one language of the document; otherwise what it finds is said once for all of them. */
  ofALanguage?: true;
  find: (document: CheckedDocument) => Found[];
  /** Whether there is anything that it could be found in: of what was not looked at nothing is said to be fine. */
  isAsked?: (document: CheckedDocument) => boolean;
  /** Statuses that the document cannot get while something is found, and how that is refused. */
  keepsFrom?: {
    statuses: readonly DocumentStatus[];
    refusal: (names: Named[], found: readonly Check[], workshop: Workshop) => Refusal;
  };
  /** Whether the finding is normal before this status, and so is not mentioned there. */
  isOrdinary?: (status: DocumentStatus, weight: Weight) => boolean;
}

/** Keeps the id as its own type, so that the catalogues of words can be held against it. */
export function rule<const Id extends string>(record: Rule<Id>): Rule<Id> {
  return record;
}

/** Statuses under which the text is final: it cannot lack what its style needs. */
export const FINAL: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated', 'issued'];
/** Statuses that say that the delegations agreed: nothing is left in square brackets. */
export const AGREED: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated'];
