import { create } from 'zustand';
import type { Refusal } from '../../core/ledger/refusal';
import type { Language } from '../../core/model/language';

/** A line that was entered and is not yet known to be on disk. */
export interface Pending {
  id: string;
  /** The line as it was typed, to be put back if it is refused. */
  line: string;
  text: string;
  kind: 'recommendation' | 'contribution';
  refusal?: Refusal;
  /** The disk takes its time: the row says that it is being saved. */
  late?: true;
}

interface Capture {
  /** The line itself: everything it names is read from it again at every key. */
  line: string;
  /** The id under which this very line was sent before, when it is back and may be on disk for all that. */
  sentAs: string | undefined;
  /** Parts of it that the author wants as text although they look like names. */
  literal: ReadonlySet<string>;
  /** Where the next ones go; undefined: the last heading. */
  group: string | undefined;
  /** The language being typed; undefined: the one the workshop drafts in. */
  language: Language | undefined;
  pending: Pending[];
  /** Why the line is back. */
  refusal: Refusal | undefined;
  /** Several lines that were pasted and wait to be confirmed. */
  pasted: string | undefined;
  /** The line is open over another screen. */
  quick: boolean;
  /** A draft of last time was put back. */
  restored: boolean;
}

const blank: Capture = {
  line: '',
  sentAs: undefined,
  literal: new Set(),
  group: undefined,
  language: undefined,
  pending: [],
  refusal: undefined,
  pasted: undefined,
  quick: false,
  restored: false,
};

/** The capture line of this window. One line, whether it stands on its own screen or over another. */
export const useCapture = create<Capture>()(() => blank);

/** The workshop and the person whose line this is. */
let owner: string | undefined;

export const lineOwner = (): string | undefined => owner;

/** For another workshop or person: nothing of the one before stays here, it is in their draft. */
export function ownLine(name: string): void {
  if (owner !== undefined && owner !== name) useCapture.setState(blank);
  owner = name;
}

/** What must survive a crash: lines not yet acknowledged, a paste not yet confirmed, and the line. */
export function unfinished({ pending, pasted, line }: Pick<Capture, 'pending' | 'pasted' | 'line'>): string {
  return [...pending.map((each) => each.line), ...(pasted === undefined ? [] : [pasted]), line]
    .filter((text) => text.trim() !== '')
    .join('\n');
}
