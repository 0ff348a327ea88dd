import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../../core/model/participation';
import { Actions } from '../../parts/Actions';
import { KeptInput } from '../../parts/KeptInput';
import { useKeptMessage } from '../../parts/useKeptMessage';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import { Segmented } from '../../parts/Segmented';
import { cx } from '../../parts/cx';
import classes from './PersonForm.module.css';

const ROLES: readonly Actor['role'][] = ['rapporteur', 'facilitator', 'secretariat'];

/** A name and a role: who works here. In a dialog, which `onDone` closes, it can be cancelled. */
export function PersonForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation();
  const { run, refusal, busy } = useCommand();
  const form = useKeptForm(formKeys.newActor, { name: '' }, true);
  useKeptMessage(form);
  const name = form.text('name').trim();
  const [role, setRole] = useState<Actor['role']>('rapporteur');

  const [asked, setAsked] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name !== '' && (await form.send(() => run('actor.add', { name, role })))) onDone?.();
  };

  const start = (
    <Button type="submit" loading={busy}>
      {t('welcome.start')}
    </Button>
  );
  return (
    <form className="stack gap-5" onSubmit={(event) => void submit(event)}>
      <KeptInput
        label={t('welcome.name')}
        placeholder={t('welcome.namePlaceholder')}
        line={form.line('name')}
        maxLength={200}
        error={asked && name === '' ? t('welcome.nameFirst') : undefined}
        data-autofocus
        autoFocus
      />
      <fieldset>
        <legend>{t('welcome.role')}</legend>
        <Segmented
          isField
          value={role}
          onChange={setRole}
          options={ROLES.map((value) => ({ value, label: t(`welcome.roles.${value}`) }))}
        />
        <p className={cx('hint', classes.hint)}>{t(`welcome.roleHints.${role}`)}</p>
      </fieldset>
      <RefusalNote refusal={refusal} />
      {onDone ? (
        <Actions>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          {start}
        </Actions>
      ) : (
        start
      )}
    </form>
  );
}
