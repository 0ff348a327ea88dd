import type { Catalogue } from '../catalogue/catalogue';
import type { ComparedState } from '../document/changes/makeChanges';
import { scopeOf, type Scope } from '../document/scope';
import type { ClockMark } from '../model/agenda';
import type { Framework } from '../model/framework';
import type { HouseStyle } from '../model/houseStyle';
import type { Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import type { RoomView } from './view';

export type { ComparedState };

/** Two states of the text; the later one is a version, or the text as it stood when it was sent. */
export interface ComparedStates {
  before: ComparedState;
  after: ComparedState;
  /** The later one is what the desk has now: its time is that of the sending, and is not said. */
  now?: true;
}

/** What a view is built from. Nothing but what its slide names is copied out of it. */
export interface RoomInput {
  workshop: Workshop;
  style: HouseStyle;
  /** Of the workshop, with the official wordings entered. */
  frameworks: readonly Framework[];
  directory: Catalogue['directory'];
  now: ClockMark;
  /** Of a list of changes. */
  compared?: ComparedStates;
}

export type Bare<V> = V extends RoomView ? Omit<V, 'appearance' | 'timer' | 'message'> : never;
export type BareView = Bare<RoomView>;

/** In which language a slide is shown, and in which second one. */
export interface Shown {
  language: Language;
  also?: Language | undefined;
}

/** The languages as a view names them: a second one only where it is another one. */
export function languagesOf({ language, also }: Shown): { language: Language; also?: Language } {
  return { language, ...(also !== undefined && also !== language && { also }) };
}

/** The document as everybody may see it: whatever is attributed on paper, the wall names nobody. */
export function roomScope(
  { workshop, style, frameworks, directory, now }: RoomInput,
  language: Language,
): Scope {
  const anonymous = { ...workshop, attribution: 'none' as const };
  return scopeOf({ workshop: anonymous, style, frameworks, directory, language, now: now.at });
}
