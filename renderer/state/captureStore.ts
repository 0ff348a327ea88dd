import { create } from 'zustand';
import type { Refusal } from '../../core/messages/refusal';
import type { EditedEntry } from '../../core/model/draftAbout';
import type { Language } from '../../core/model/language';

/**
 * An entry that is back in the line to be changed. Until Enter the library has it as it was; `edited` says the rest, and
 * stands beside the draft of the line.
 */
export interface TakenBack extends EditedEntry {
  /** Parts of its line that were text although they look like names. */
  literal: ReadonlySet<string>;
}

/** A line that was entered and is not yet known to be on disk. */
export interface Pending {
  id: string;
  /** The line as it was typed, to be put back if it is refused. */
  line: string;
  text: string;
  kind: 'recommendation' | 'contribution';
  /** Parts of it that were text although they look like names. */
  literal: ReadonlySet<string>;
  /** It changes an entry that is there already. */
  takenBack?: TakenBack;
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
  /** The entry that the line changes; undefined: the line is a new one. */
  takenBack: TakenBack | undefined;
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
  takenBack: undefined,
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

/** Whether a line still says what the entry in it says. */
export function isUnchanged(line: string, { line: before, language, into }: TakenBack): boolean {
  return line.trim() === before.trim() && language === into;
}

const editedOf = ({ literal: _, ...edited }: TakenBack): EditedEntry => edited;

/**
 * What must survive a crash: lines not yet acknowledged, pastes not yet confirmed, and the line. Each line of the text
 * has the id under which it was sent and may be on disk, "" for none; and, if it changes an entry, which.
 */
export function unfinished({
  pending,
  aside,
  pasted,
  line,
  sentAs,
  takenBack,
}: Pick<Capture, 'pending' | 'aside' | 'pasted' | 'line' | 'sentAs' | 'takenBack'>): {
  text: string;
  ids: string[];
  edited: (EditedEntry | null)[];
} {
  // An entry that was only looked at is as it was.
  const looked = takenBack && isUnchanged(line, takenBack);
  const parts = [
    ...pending.map((each) => ({
      text: each.line,
      id: each.takenBack ? '' : each.id,
      edited: each.takenBack && editedOf(each.takenBack),
    })),
    ...[aside, pasted].flatMap((paste) => (paste ? [{ ...paste, edited: undefined }] : [])),
    { text: looked ? '' : line, id: sentAs ?? '', edited: takenBack && editedOf(takenBack) },
  ].filter(({ text }) => text.trim() !== '');
  const byLine = parts.flatMap((part) => part.text.split('\n').map(() => part));
  return {
    text: parts.map(({ text }) => text).join('\n'),
    ids: byLine.map(({ id }) => id),
    edited: byLine.map(({ edited }) => edited ?? null),
  };
}
