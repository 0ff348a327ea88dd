import { create } from 'zustand';
import type { Refusal } from '../../core/messages/refusal';
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

/** Several lines, to be recorded under ids that are the same when they are confirmed once more. */
export interface Pasted {
  text: string;
  /** What their ids begin with. */
  id: string;
  /** Lines among them that were sent one by one before, whose answers never came, in their order. */
  sent?: readonly { line: string; id: string }[];
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
  pasted: Pasted | undefined;
  /** A paste that was put aside unconfirmed. */
  aside: Pasted | undefined;
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
  aside: undefined,
  quick: false,
  restored: false,
};

/** A paste is put aside; one that is there already stays in front of it. */
export function setPasteAside(pasted: Pasted): void {
  useCapture.setState(({ aside: before }) => ({
    pasted: undefined,
    restored: false,
    aside: before
      ? {
          text: `${before.text}\n${pasted.text}`,
          id: crypto.randomUUID(),
          sent: [...(before.sent ?? []), ...(pasted.sent ?? [])],
        }
      : pasted,
  }));
}

/** The capture line of this window. One line, whether it stands on its own screen or over another. */
export const useCapture = create<Capture>()(() => blank);

/** The workshop and the person whose line this is. */
let owner: string | undefined;

export const lineOwner = (): string | undefined => owner;

/** Nothing of it stays here: it is read from its draft anew. */
export function emptyLine(): void {
  useCapture.setState(blank);
}

/** For another workshop or person: nothing of the one before stays here, it is in their draft. */
export function setLineOwner(name: string): void {
  if (owner !== undefined && owner !== name) useCapture.setState(blank);
  owner = name;
}

/**
 * What must survive a crash: lines not yet acknowledged, pastes not yet confirmed, and the line. Each line of the text
 * has the id under which it was sent and may be on disk; "" for none.
 */
export function unfinished({
  pending,
  aside,
  pasted,
  line,
  sentAs,
}: Pick<Capture, 'pending' | 'aside' | 'pasted' | 'line' | 'sentAs'>): { text: string; ids: string[] } {
  const parts = [
    ...pending.map((each) => ({ text: each.line, id: each.id })),
    ...[aside, pasted].flatMap((paste) => paste ?? []),
    { text: line, id: sentAs ?? '' },
  ].filter(({ text }) => text.trim() !== '');
  return {
    text: parts.map(({ text }) => text).join('\n'),
    ids: parts.flatMap(({ text, id }) => text.split('\n').map(() => id)),
  };
}
