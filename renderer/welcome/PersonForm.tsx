import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../core/model/participation';
import { RefusalNote } from '../parts/RefusalNote';
import { useCommand } from '../state/commands';
import classes from './PersonForm.module.css';

const ROLES: readonly Actor['role'][] = ['rapporteur', 'facilitator', 'secretariat'];

/** A name and a role: who works here. */
export function PersonForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation();
  const { run, refusal, busy } = useCommand();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Actor['role']>('rapporteur');

  const [asked, setAsked] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== '' && (await run('actor.add', { name: name.trim(), role }))) onDone?.();
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('welcome.name')}
        placeholder={t('welcome.namePlaceholder')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={200}
        autoComplete="off"
        error={asked && name.trim() === '' ? t('welcome.nameFirst') : undefined}
        data-autofocus
        autoFocus
      />
      <fieldset className={classes.roles}>
        <legend className={classes.label}>{t('welcome.role')}</legend>
        <SegmentedControl
          fullWidth
          value={role}
          onChange={(value) => setRole(ROLES.find((known) => known === value) ?? 'rapporteur')}
          data={ROLES.map((value) => ({ value, label: t(`welcome.roles.${value}`) }))}
        />
        <p className={classes.hint}>{t(`welcome.roleHints.${role}`)}</p>
      </fieldset>
      <RefusalNote refusal={refusal} />
      <Button type="submit" size="md" loading={busy}>
        {t('welcome.start')}
      </Button>
    </form>
  );
}
