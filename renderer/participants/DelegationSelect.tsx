import { Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../locales/labels';
import { useCatalogue, useWorkshop } from '../state/ledgers';
import { delegationOptions } from './delegationOptions';
import { useDelegationOptions } from './useDelegationOptions';

export interface ChosenDelegation {
  /** Empty: nobody was named. */
  typed: string;
  /** The one that was chosen, or that alone fits what is typed; absent although something is typed: not known which. */
  id?: string;
  /** The one that the line was last completed to: it is not completed under somebody's fingers. */
  completed?: string;
}

interface DelegationSelectProps {
  chosen: ChosenDelegation;
  onChange: (chosen: ChosenDelegation) => void;
}

/**
 * One of the workshop's delegations, typed by two letters or chosen. What was typed stays when the field is left: it is
 * taken for a delegation when only one fits, and asked about when several do or none.
 */
export function DelegationSelect({ chosen, onChange }: DelegationSelectProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  const all = useDelegationOptions();
  const [left, setLeft] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const meant = (typed: string) => delegationOptions(typed, delegations, directory, language);
  const take = (id: string | null) => {
    const label = all.find(({ value }) => value === id)?.label;
    onChange(id === null || label === undefined ? { typed: '' } : { typed: label, id, completed: id });
  };
  const type = (typed: string) => {
    // Mantine empties a line that is left without a choice; what was typed is kept instead.
    if (document.activeElement !== field.current || typed === chosen.typed) return;
    setLeft(false);
    const { resolved } = meant(typed);
    const { completed } = chosen;
    onChange({
      typed,
      ...(resolved !== undefined && { id: resolved }),
      ...(completed !== undefined && { completed }),
    });
  };
  const unsure = chosen.typed.trim() !== '' && chosen.id === undefined;

  return (
    <Select
      ref={field}
      label={t('participants.delegation')}
      searchable
      clearable
      allowDeselect={false}
      value={chosen.completed ?? null}
      data={all}
      filter={({ search }) => {
        const fits = new Set(meant(search).options.map(({ id }) => id));
        return search.trim() === '' ? all : all.filter(({ value }) => fits.has(value));
      }}
      searchValue={chosen.typed}
      onSearchChange={type}
      onChange={take}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (chosen.id !== undefined) take(chosen.id);
      }}
      error={
        left && unsure
          ? t(meant(chosen.typed).options.length > 1 ? 'participants.chooseOne' : 'participants.notHere')
          : undefined
      }
    />
  );
}
