import { useState, type KeyboardEvent } from 'react';
import type { Language } from '../../../../core/model/language';
import { withTypedBrackets } from '../../../../core/text/typedBrackets';
import type { BracketNode, Text } from '../../../../core/model/text';
import type { useCommand } from '../../../state/commands';
import { wordPlacesIn } from './wordPlaces';
import { variantOfKey } from './variantKeys';

/** A text that is read: of a recommendation, or of one of its sub-items. */
export interface DisputedText {
  of: { id: string; subItem?: string };
  text: Text;
  /** The language in which it is read. */
  language: Language;
}

/**
 * The words of a disputed text under the keyboard: arrows choose a word (Shift extends), B brackets what is chosen; on a
 * bracket (or with only one) a digit accepts its variant, or Up and Down choose one and Enter accepts it.
 */
export function useDisputedWording(
  { of, text, language }: DisputedText,
  run: ReturnType<typeof useCommand>['run'],
) {
  const wording = text[language];
  const base = wording?.rev ?? 0;
  const places = wordPlacesIn(withTypedBrackets(wording?.nodes ?? []));
  const brackets = places.flatMap((place) => (place.kind === 'bracket' ? [place.node] : []));
  const [selection, setSelection] = useState<{ anchor: number; head: number }>();
  const [chosen, setChosen] = useState<number>();

  const low = selection && Math.min(selection.anchor, selection.head);
  const high = selection && Math.max(selection.anchor, selection.head);
  const under = selection && places[selection.head];
  const bracket: BracketNode | undefined =
    under?.kind === 'bracket' ? under.node : brackets.length === 1 ? brackets[0] : undefined;

  const choose = (index: number, extend: boolean) => {
    setSelection({ head: index, anchor: extend && selection ? selection.anchor : index });
    setChosen(undefined);
  };
  const step = (by: number, extend: boolean) =>
    choose(Math.max(0, Math.min(places.length - 1, (selection?.head ?? -1) + by)), extend);
  const clear = () => {
    setSelection(undefined);
    setChosen(undefined);
  };
  const make = () => {
    const from = low === undefined ? undefined : places[low]?.from;
    const to = high === undefined ? undefined : places[high]?.to;
    if (from === undefined || to === undefined) return;
    clear();
    void run('bracket.make', { ...of, language, base, from, to });
  };
  const accept = (settled: BracketNode, variant: number) => {
    if (!settled.variants[variant]) return;
    clear();
    void run('bracket.accept', { ...of, language, base, bracket: settled.id, variant });
  };
  const turn = (by: number) => {
    const count = bracket?.variants.length ?? 0;
    if (count > 0) setChosen(chosen === undefined ? (by > 0 ? 0 : count - 1) : (chosen + by + count) % count);
  };

  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const variant = bracket && variantOfKey(event);
    if (bracket && variant !== undefined) return () => accept(bracket, variant);
    if (event.key === 'Enter') {
      return bracket && chosen !== undefined ? () => accept(bracket, chosen) : undefined;
    }
    return {
      ArrowRight: () => step(1, event.shiftKey),
      ArrowLeft: () => step(-1, event.shiftKey),
      ArrowDown: () => turn(1),
      ArrowUp: () => turn(-1),
      b: make,
      B: make,
      Escape: clear,
    }[event.key];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return {
    places,
    brackets,
    base,
    /** The bracket that keys settle now, and its variant that Enter would accept. */
    bracket,
    chosen,
    isMarked: (index: number) => low !== undefined && high !== undefined && index >= low && index <= high,
    canMake: low !== undefined,
    choose,
    make,
    accept,
    onKeyDown,
  };
}
