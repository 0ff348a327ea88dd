import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptInput } from '../../parts/KeptInput';
import { RefusalNote } from '../../parts/RefusalNote';
import { DelegationField } from '../../blocks/delegations/DelegationField';
import { isUnsure, NOTHING, type Chosen } from '../../parts/TypedSelect';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import { useCommand } from '../../state/commands';
import { cx } from '../../parts/cx';
import classes from './AddPerson.module.css';

/** A name, a delegation, a function. The delegation stays for the next one. */
export function AddPerson() {
  const { t } = useTranslation();
  const { run, refusal } = useCommand();
  // Names are held by this window alone: what is beside the workshop would outlive their erasing.
  const form = useKeptForm(formKeys.newPerson, { name: '', function: '' }, true);
  const [name, position] = [form.text('name').trim(), form.text('function').trim()];
  const [delegation, setDelegation] = useState<Chosen>(NOTHING);
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name === '' || isUnsure(delegation)) return;
    // At once: the next name may be typed before the answer.
    first.current?.focus();
    await form.send(() =>
      run('participant.add', {
        name,
        ...(delegation.id !== undefined && { delegation: delegation.id }),
        ...(position !== '' && { function: position }),
      }),
    );
  };

  return (
    <form className={cx('stack gap-3', classes.form)} onSubmit={(event) => void submit(event)}>
      <KeptInput ref={first} label={t('participants.personName')} line={form.line('name')} maxLength={300} />
      <DelegationField label={t('participants.delegation')} chosen={delegation} onChange={setDelegation} />
      <KeptInput label={t('participants.function')} line={form.line('function')} maxLength={500} />
      <Button className={classes.button ?? ''} type="submit" variant="default">
        {t('common.add')}
      </Button>
      <div className={classes.refusal}>
        <RefusalNote refusal={refusal} />
      </div>
    </form>
  );
}
