import type { Language } from '../../core/model/language';
import { wordingKey } from '../../core/room/liveDraft';

declare const made: unique symbol;
/** What an unfinished text is of, within one workshop and one person's work; made here only. */
export type DraftKey = string & { readonly [made]: true };

const key = (...parts: string[]) => parts.join('.') as DraftKey;

export const draftKeys = {
  capture: key('capture'),
  /** The wording of a recommendation or the title of a heading; the room may be shown it live, so core makes its name. */
  wording: (kind: 'recommendation' | 'group', id: string, language: Language) =>
    key(wordingKey(kind, id, language)),
  subItems: (recommendation: string, language: Language) => key('subItems', recommendation, language),
  note: (recommendation: string) => key('note', recommendation),
  reservation: (recommendation: string) => key('reservation', recommendation),
  variant: (recommendation: string, bracket: string) => key('variant', recommendation, bracket),
  newAgendaItem: key('newAgendaItem'),
  agendaTitle: (item: string, language: Language) => key('agenda', item, language),
  newPerson: (part: 'name' | 'function') => key('newPerson', part),
  roomMessage: key('roomMessage'),
  meeting: (field: string, language: Language) => key('meeting', field, language),
  documentField: (field: string, language: Language) => key('field', field, language),
} as const;
