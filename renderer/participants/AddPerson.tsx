import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../parts/RefusalNote';
import { isUnsure, NOTHING, type Chosen } from '../parts/TypedSelect';
import { draftKeys } from '../state/draftKeys';
import { useDraftLine } from '../state/useDraftOf';
import { useCommand } from '../state/commands';
import { DelegationSelect } from './DelegationSelect';
import classes from './AddPerson.module.css';

/** A name, a delegation, a function. The delegation stays for the next one. */
export function AddPerson() {
  const { t } = useTranslation();
  const { run, refusal } = useCommand();
  // Names are held by this window alone: what is beside the workshop would outlive their erasing.
  const { typed: name, type: setName } = useDraftLine(draftKeys.newPerson('name'), true);
  const { typed: position, type: setPosition } = useDraftLine(draftKeys.newPerson('function'), true);
  const [delegation, setDelegation] = useState<Chosen>(NOTHING);
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isUnsure(delegation)) return;
    const added = await run('participant.add', {
      name: name.trim(),
      ...(delegation.id !== undefined && { delegation: delegation.id }),
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
      <DelegationSelect chosen={delegation} onChange={setDelegation} />
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
