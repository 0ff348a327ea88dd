import type { Language } from '../../core/model/language';
import { wordingKey } from '../../core/room/wordingKey';

declare const made: unique symbol;
/** What an unfinished text is of, within one workshop and one person's work; made here only. */
export type DraftKey = string & { readonly [made]: true };

declare const ofForm: unique symbol;
/** The boxes of a form together; made here only. */
export type FormKey = string & { readonly [ofForm]: true };

const key = (...parts: string[]) => parts.join('.') as DraftKey;
const form = (...parts: string[]) => parts.join('.') as FormKey;

export const draftKeys = {
  capture: key('capture'),
  /** The wording of a recommendation or the title of a heading; the room may be shown it live, so core makes its name. */
  wording: (kind: 'recommendation' | 'group', id: string, language: Language) =>
    key(wordingKey(kind, id, language)),
  subItems: (recommendation: string, language: Language) => key('subItems', recommendation, language),
  note: (recommendation: string) => key('note', recommendation),
  reservation: (recommendation: string) => key('reservation', recommendation),
  /** Who reserves, as far as it is typed. */
  reservationBy: (recommendation: string) => key('reservationBy', recommendation),
  variant: (recommendation: string, bracket: string, subItem?: string) =>
    key('variant', recommendation, ...(subItem === undefined ? [] : [subItem]), bracket),
  newAgendaItem: key('newAgendaItem'),
  agendaTitle: (item: string, language: Language) => key('agenda', item, language),
  roomMessage: key('roomMessage'),
  meeting: (field: string, language: Language) => key('meeting', field, language),
  documentField: (field: string, language: Language) => key('field', field, language),
} as const;

/** Forms whose boxes are sent together. */
export const formKeys = {
  newWorkshop: form('newWorkshop'),
  newActor: form('newActor'),
  newPerson: form('newPerson'),
  officialWording: (place: string) => form('officialWording', place),
  /** The official text of a whole plan. */
  planText: (plan: string) => form('planText', plan),
  /** What is said of a plan that is made of a text. */
  newPlan: form('newPlan'),
  handover: form('handover'),
  /** The head of the inventory that was kept elsewhere. */
  archiveHead: form('archiveHead'),
  /** What is stated with a step of the document. */
  step: (status: string) => form('step', status),
  /** One text for several recommendations: the beginning of their ids; whole, they are kept with each box. */
  merge: (ids: readonly string[]) =>
    form(
      'merge',
      ids
        .map((id) => id.slice(0, 8))
        .join('-')
        .slice(0, 150),
    ),
} as const;

/** Boxes that hold a choice and no words, by the names above. */
const CHOICES = [
  { of: /^(?:officialWording|planText)\..*\.language$/u, holds: 'language' },
  { of: /^planText\..*\.checkedOn$/u, holds: 'day' },
  { of: /^newPlan\.(?:adopted|from|to)$/u, holds: 'day' },
  { of: /^merge\..*\.left$/u, holds: 'subItems' },
  { of: /^step\..*\.(?:issuedOn|on)$/u, holds: 'day' },
] as const;

/** What a box holds: words, or a choice that is shown in words (a language, sub-items that are left out, a day). */
export type BoxHolds = 'words' | (typeof CHOICES)[number]['holds'];

export function boxHolds(key: string): BoxHolds {
  return CHOICES.find(({ of }) => of.test(key))?.holds ?? 'words';
}

/** One box of a form. */
export const inForm = (of: FormKey, field: string) => key(of, field);
