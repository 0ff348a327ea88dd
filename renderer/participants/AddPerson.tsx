import { Button, Select, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../parts/RefusalNote';
import { useCommand } from '../state/commands';
import { useDelegationOptions } from './useDelegationOptions';
import classes from './AddPerson.module.css';

/** A name, a delegation, a function. The delegation stays for the next one. */
export function AddPerson() {
  const { t } = useTranslation();
  const delegations = useDelegationOptions();
  const { run, refusal } = useCommand();
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [delegation, setDelegation] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const added = await run('participant.add', {
      name: name.trim(),
      ...(delegation !== null && { delegation }),
      ...(position.trim() !== '' && { function: position.trim() }),
    });
    if (!added) return;
    setName('');
    setPosition('');
    first.current?.focus();
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={first}
        label={t('participants.personName')}
        value={name}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Select
        label={t('participants.delegation')}
        searchable
        clearable
        value={delegation}
        data={delegations}
        onChange={setDelegation}
      />
      <TextInput
        label={t('participants.function')}
        value={position}
        maxLength={500}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setPosition(value)}
      />
      <Button type="submit" variant="default">
        {t('common.add')}
      </Button>
      <div className={classes.refusal}>
        <RefusalNote refusal={refusal} />
      </div>
    </form>
  );
}
