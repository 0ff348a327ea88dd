import { Select } from '@mantine/core';
import { useRef, useState } from 'react';

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

interface TypedSelectProps {
  label: string;
  placeholder?: string;
  className?: string | undefined;
  disabled?: boolean;
  data: { value: string; label: string }[];
  /** What a typed text may mean, and which one it means when that is certain. */
  meant: (typed: string) => { fits: string[]; resolved?: string };
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  /** What is said when the field is left, or Enter pressed, while several fit or none. */
  several: string;
  none: string;
}

/**
 * One thing of a list, typed or chosen. What was typed stays when the field is left: it is taken for a thing when only
 * one fits, and asked about when several do or none.
 */
export function TypedSelect(props: TypedSelectProps) {
  const { data, meant, chosen, onChange, several, none, ...field } = props;
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = (id: string | null) => {
    const label = data.find(({ value }) => value === id)?.label;
    onChange(id === null || label === undefined ? NOTHING : { typed: label, id, completed: id });
  };
  const type = (typed: string) => {
    // Mantine empties a line that is left without a choice; what was typed is kept instead.
    if (document.activeElement !== input.current || typed === chosen.typed) return;
    setAsked(false);
    const { resolved } = meant(typed);
    const { completed } = chosen;
    onChange({
      typed,
      ...(resolved !== undefined && { id: resolved }),
      ...(completed !== undefined && { completed }),
    });
  };

  return (
    <Select
      {...field}
      ref={input}
      searchable
      clearable
      allowDeselect={false}
      value={chosen.completed ?? null}
      data={data}
      filter={({ search }) => {
        const fits = new Set(meant(search).fits);
        return search.trim() === '' ? data : data.filter(({ value }) => fits.has(value));
      }}
      searchValue={chosen.typed}
      onSearchChange={type}
      onChange={take}
      onFocus={() => setAsked(false)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') setAsked(true);
      }}
      onBlur={() => {
        setAsked(true);
        if (chosen.id !== undefined) take(chosen.id);
      }}
      error={asked && isUnsure(chosen) ? (meant(chosen.typed).fits.length > 1 ? several : none) : undefined}
    />
  );
}
