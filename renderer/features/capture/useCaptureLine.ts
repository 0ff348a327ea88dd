import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import {
  complete,
  completionAt,
  settle,
  withoutMeaning,
  type Completion,
} from '../../../core/capture/complete';
import { parseLine, type CaptureLine, type Unsettled } from '../../../core/capture/parseLine';
import type { Similar } from '../../../core/capture/similar';
import type { Meaning, Vocabulary } from '../../../core/capture/vocabulary';
import { findHidden, removeHidden, type HiddenCharacters } from '../../../core/text/hiddenCharacters';
import type { Language } from '../../../core/model/language';
import { useWorkshop } from '../../state/ledgers';
import { isUnchanged, useCapture } from '../../state/captureStore';
import { leaveLine, writeLine } from './captureField';
import { joinProposal, keepUnfinishedLines, recordChange, recordLine } from './recordLines';
import { afterEntry, focusNewest } from './rowFocus';
import { putAsItWas, stepBack, turnTo } from './takeBack';
import { useSimilar } from './useSimilar';
import { useVocabulary } from './useVocabulary';

export interface CaptureField {
  line: string;
  language: Language;
  read: CaptureLine;
  vocabulary: Vocabulary;
  /** What can be put in at the caret, or the thing that Enter asks about. */
  completion: Completion | undefined;
  asked: Unsettled | undefined;
  similar: Similar[];
  /** The option, or the proposal alike, that the arrows stand on; -1 none. */
  active: number;
  type: (line: string, caret: number) => void;
  moved: (caret: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  choose: (meaning: Meaning) => void;
  keepAsText: () => void;
  join: (id: string) => void;
  drop: (meaning: Meaning) => void;
  /** Hidden characters of the line. */
  hidden: HiddenCharacters;
  removeHidden: () => void;
}

/** The capture line's behaviour: what is read from it, what is offered, and what each key does. */
export function useCaptureLine(onJoined: (unused: string) => void): CaptureField {
  const vocabulary = useVocabulary();
  const { languages } = useWorkshop('languages');
  const line = useCapture((capture) => capture.line);
  const literal = useCapture((capture) => capture.literal);
  const takenBack = useCapture((capture) => capture.takenBack);
  const own = useCapture((capture) => capture.language);
  const language = takenBack?.into ?? own ?? languages[0] ?? 'en';
  const [caret, setCaret] = useState(line.length);
  const [askedRaw, setAskedRaw] = useState<string>();
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState(false);

  const { into, language: takenIn } = takenBack ?? {};
  // An entry that is there in two languages is in the line in the one that is chosen for it.
  useEffect(() => {
    if (into !== undefined && into !== takenIn) queueMicrotask(() => turnTo(into, vocabulary));
  }, [into, takenIn, vocabulary]);

  const read = useMemo(() => parseLine(line, vocabulary, literal), [line, vocabulary, literal]);
  const hidden = useMemo(() => findHidden(line), [line]);
  /** An entry is back in the line, and nothing of it is changed yet. */
  const looked = takenBack !== undefined && isUnchanged(line, takenBack);
  const asked = read.unsettled.find(({ raw }) => raw === askedRaw);
  const completion = useMemo(
    () => (dismissed || asked || looked ? undefined : completionAt(line, caret, read, vocabulary)),
    [dismissed, asked, looked, line, caret, read, vocabulary],
  );
  const similar = useSimilar(read.kind === 'recommendation' && !takenBack ? read.text : '');
  const options = asked?.options ?? completion?.options ?? [];
  /** The question has one more option: keep it as text. */
  const choices = asked ? options.length + 1 : options.length > 0 ? options.length : similar.length;

  const type = (next: string, at: number) => {
    if (next !== useCapture.getState().line) useCapture.setState({ sentAs: undefined });
    useCapture.setState({ line: next, restored: false });
    setCaret(at);
    setActive(-1);
    setAskedRaw(undefined);
    setDismissed(false);
    keepUnfinishedLines();
  };
  const put = (next: { line: string; caret: number }) => {
    type(next.line, next.caret);
    writeLine(next.line, next.caret);
  };

  const choose = (meaning: Meaning) => {
    if (asked) put(settle(line, asked, meaning, vocabulary));
    else if (completion) put(complete(line, completion, meaning, vocabulary));
  };
  const keepAsText = () => {
    if (!asked) return;
    useCapture.setState({ literal: new Set([...literal, asked.raw]) });
    put({ line, caret: line.length });
  };
  const join = (id: string) => {
    // Who joins is asked first: a sentence must not be kept without its speaker.
    if (read.unsettled.length > 0) {
      setAskedRaw(read.unsettled[0]?.raw);
      setActive(-1);
      return;
    }
    setCaret(0);
    setActive(-1);
    void joinProposal(id, line, read).then((refusal) => {
      // The proposal has its own place and heading already.
      const unused = read.recognised.filter(({ sign }) => sign === '#' || sign === '^');
      if (!refusal) onJoined(unused.map(({ raw }) => raw).join(' '));
    });
  };

  const record = (typed: string, meant: CaptureLine) => {
    setCaret(0);
    if (takenBack && looked) putAsItWas();
    else if (takenBack) void recordChange(typed, meant, takenBack, vocabulary);
    else void recordLine(typed, meant, language);
    afterEntry(takenBack?.id);
  };
  /** A heading that is not there yet is made by the Enter that is pressed while it is offered. */
  const makeHeading = (): boolean => {
    const [made, ...more] = options;
    if (made?.kind !== 'newGroup' || more.length > 0 || active > 0) return false;
    const { line: typed } = asked
      ? settle(line, asked, made, vocabulary)
      : complete(line, completion ?? { start: line.length, end: line.length }, made, vocabulary);
    const meant = parseLine(typed, vocabulary, literal);
    if (meant.text === '' || meant.unsettled.length > 0) return false;
    record(typed, meant);
    return true;
  };

  const enter = () => {
    if (makeHeading()) return;
    if (asked && active >= 0) {
      const option = options[active];
      if (option) choose(option);
      else keepAsText();
    } else if (completion && active >= 0) {
      const option = options[active];
      if (option) choose(option);
    } else if (!asked && !completion && active >= 0) {
      const found = similar[active];
      if (found) join(found.id);
    } else if (asked && !asked.isKnown) {
      keepAsText();
    } else if (read.unsettled.length > 0) {
      setAskedRaw(read.unsettled[0]?.raw);
      setActive(-1);
    } else if (read.text !== '') {
      record(line, read);
    } else if (read.group !== undefined) {
      useCapture.setState({ group: read.group });
      put({ line: '', caret: 0 });
    }
  };

  const tab = (): boolean => {
    if (options.length === 0) return false;
    const only = completion?.taken ?? (options.length === 1 ? options[0] : undefined);
    const option = active >= 0 ? options[active] : only;
    if (option) choose(option);
    else setActive(0);
    return true;
  };

  const escape = (): boolean => {
    if (asked) setAskedRaw(undefined);
    else if (completion) setDismissed(true);
    else if (takenBack) {
      putAsItWas();
      afterEntry(takenBack.id);
    } else if (active < 0 || choices === 0) leaveLine();
    setActive(-1);
    return true;
  };

  const step = (by: 1 | -1): boolean => {
    if (choices === 0) return false;
    setActive(Math.max(-1, Math.min(choices - 1, active + by)));
    return true;
  };

  /** ↑ takes the last entry back, and goes on to the one before; ↓ from the empty line goes to the list. */
  const back = (way: 'older' | 'newer'): boolean => {
    if (line !== '' && !looked) return false;
    if (line === '' && way === 'newer') return focusNewest();
    stepBack(way, vocabulary);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    // With Alt it is a key of the rows, and no line break.
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      if (plain && !event.shiftKey) enter();
      return;
    }
    const taken =
      plain &&
      ((event.key === 'Tab' && !event.shiftKey && tab()) ||
        (event.key === 'Escape' && escape()) ||
        (event.key === 'ArrowDown' && (step(1) || back('newer'))) ||
        (event.key === 'ArrowUp' && (active >= 0 ? step(-1) : back('older'))));
    if (taken) event.preventDefault();
  };

  return {
    line,
    language,
    read,
    vocabulary,
    completion,
    asked,
    similar,
    active,
    type,
    moved: setCaret,
    onKeyDown,
    choose,
    keepAsText,
    hidden,
    removeHidden: () => {
      const { text, caret: at } = removeHidden(line, caret);
      put({ line: text, caret: at });
    },
    join,
    drop: (meaning) => {
      const next = withoutMeaning(line, read, meaning);
      put({ line: next, caret: next.length });
    },
  };
}
