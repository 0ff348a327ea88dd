import { useState } from 'react';
import { Combobox, type ComboboxLook, type ComboboxOption } from './Combobox';

export interface Chosen {
  /** Empty: nothing was named. */
  typed: string;
  /** The one that was chosen, or that alone fits what is typed; absent although something is typed: not known which. */
  id?: string;
  /** The one that the line was last completed to: it is not completed under somebody's fingers. */
  completed?: string;
}

export const NOTHING: Chosen = { typed: '' };

/** Something is typed, and nobody can tell what is meant. */
export const isUnsure = ({ typed, id }: Chosen) => typed.trim() !== '' && id === undefined;

/** What a typed text may mean, and which one it means when that is certain. */
export interface Meant {
  fits: string[];
  resolved?: string;
}

export interface TypedChoices {
  data: readonly { value: string; label: string; note?: string | undefined }[];
  meant: (typed: string) => Meant;
  /** What is offered when nothing fits: the nearest names. */
  near?: (typed: string) => string[];
  /** What is typed, as an option of its own below the others: chosen with the arrows, never taken by Enter alone. */
  asTyped?: (typed: string) => TypedChoices['data'][number];
  /** What is said when the field is left, or Enter pressed, while several fit or none. */
  several: string;
  none: string;
}

interface TypedSelectProps extends ComboboxLook, TypedChoices {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  /** The field is left with nothing in it. */
  onLeftEmpty?: () => void;
}

/** The options for what is typed in a picker: all while nothing is, those that fit, or the nearest once it was asked for. */
export function optionsFor(typed: string, wasAsked: boolean, choices: TypedChoices) {
  const { data, meant, near, asTyped } = choices;
  const asOption = ({ value, label, note }: TypedChoices['data'][number]): ComboboxOption => ({
    key: value,
    name: label,
    note,
  });
  if (typed.trim() === '') return { options: data.map(asOption), isKnown: true };
  const { fits, resolved } = meant(typed);
  const shown = fits.length > 0 || !wasAsked ? fits : (near?.(typed) ?? []);
  const options = shown.flatMap((id) => data.find(({ value }) => value === id) ?? []).map(asOption);
  const own = asTyped && resolved === undefined ? [asOption(asTyped(typed))] : [];
  return {
    options: [...options, ...own],
    isKnown: fits.length > 0,
    ...(resolved !== undefined && { entered: options.find(({ key }) => key === resolved) }),
  };
}

/**
 * One thing of a list, typed or chosen. What was typed stays when the field is left: it is taken for a thing when only
 * one fits, and asked about when several do or none.
 */
export function TypedSelect(props: TypedSelectProps) {
  const { data, meant, asTyped, chosen, onChange, several, none } = props;
  const [wasAsked, setAsked] = useState(false);
  const { typed, id, completed } = chosen;
  const isCompleted = completed !== undefined && id === completed;
  const found = optionsFor(isCompleted ? '' : typed, wasAsked, props);

  const take = (taken: string) => {
    const own = asTyped?.(typed);
    const label = own?.value === taken ? own.label : data.find(({ value }) => value === taken)?.label;
    setAsked(false);
    if (label !== undefined) onChange({ typed: label, id: taken, completed: taken });
  };
  const type = (text: string) => {
    setAsked(false);
    const { resolved } = meant(text);
    onChange({ typed: text, ...(resolved !== undefined && { id: resolved }) });
  };

  return (
    <Combobox
      {...props}
      kind="field"
      typed={typed}
      onType={type}
      options={found.options}
      entered={'entered' in found ? found.entered : undefined}
      onTake={({ key }) => take(key)}
      onUnsure={() => setAsked(true)}
      onLeave={() => {
        setAsked(true);
        if (typed.trim() === '') props.onLeftEmpty?.();
        else if (id !== undefined) take(id);
      }}
      waiting={wasAsked && isUnsure(chosen) && (found.isKnown ? several : none)}
    />
  );
}
