import { useState } from 'react';
import type { ComboboxLook } from './Combobox';
import { NOTHING, TypedSelect, type Chosen, type TypedChoices } from './TypedSelect';

interface SavedSelectProps extends ComboboxLook, TypedChoices {
  /** What the workshop holds. */
  value: string | undefined;
  /** What stands for a value that is none of the list: words that somebody typed. */
  labelOf?: (value: string) => string | undefined;
  /** Sends the command; answers whether it was done. What is only typed, and nobody knows, is never sent. */
  onSave: (value: string) => Promise<boolean>;
  /** Sent when the field is left empty; absent: then what is saved comes back. */
  onClear?: (() => void) | undefined;
}

/** One thing of a list that is saved as it is taken. */
export function SavedSelect({ value, onSave, onClear, ...field }: SavedSelectProps) {
  const [typing, setTyping] = useState<{ over: string | undefined; chosen: Chosen }>();
  const label = field.data.find((each) => each.value === value)?.label ?? (value && field.labelOf?.(value));
  const saved: Chosen =
    value === undefined || label === undefined ? NOTHING : { typed: label, id: value, completed: value };
  const change = (chosen: Chosen) => {
    const { completed } = chosen;
    if (completed === value && completed !== undefined) return setTyping(undefined);
    setTyping({ over: value, chosen });
    if (completed === undefined) return;
    void onSave(completed).then((done) => {
      if (!done) setTyping((now) => (now?.chosen === chosen ? undefined : now));
    });
  };
  // What was typed over another value than the one that stands now is done with.
  const shown = typing && typing.over === value ? typing.chosen : saved;
  return (
    <TypedSelect
      {...field}
      chosen={shown}
      onChange={change}
      onLeftEmpty={() => {
        setTyping(undefined);
        if (value !== undefined) onClear?.();
      }}
    />
  );
}
