import { Button, Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Noted } from '../../../core/attendance/noted';
import type { Participant } from '../../../core/model/participation';
import { Panel } from '../../parts/Panel';
import { RefusalNote } from '../../parts/RefusalNote';
import { SavedInput } from '../../parts/SavedInput';
import { useCommand } from '../../state/commands';
import { usePeople } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { select } from '../../state/view';
import { DaysAttended } from './attendance/DaysAttended';
import { useDelegationOptions } from '../../blocks/delegations/useDelegationOptions';

/** Texts of a person with the most characters each can hold. */
const TEXTS = [
  { name: 'title', most: 100 },
  { name: 'function', most: 500 },
  { name: 'institution', most: 500 },
  { name: 'email', most: 320 },
  { name: 'phone', most: 60 },
  { name: 'note', most: 4_000 },
] as const;

/** One person: how they are called, whom they speak for, when they were there. */
export function ParticipantPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const delegations = useDelegationOptions();
  const person = usePeople()?.participants[id];
  const { run, refusal } = useCommand();
  if (!person) return null;
  const edit = (change: Partial<Omit<Participant, 'id' | 'order'>>) =>
    run('participant.edit', { id, ...change });

  const note = (day: string, noted: Noted) => run('attendance.note', { participants: [id], day, noted });
  const remove = async () => {
    if (!(await run('participant.remove', { id }))) return;
    select(undefined);
    showToast({ text: t('participants.personRemoved', { name: person.name }), undo: true });
  };

  return (
    <Panel title={person.name} kind={t('participants.person')}>
      <RefusalNote refusal={refusal} />
      <SavedInput
        label={t('participants.personName')}
        value={person.name}
        maxLength={300}
        onSave={(name) => edit({ name })}
      />
      <Select
        label={t('participants.delegation')}
        searchable
        value={person.delegation ?? null}
        data={delegations}
        onChange={(delegation) => delegation !== null && void edit({ delegation })}
      />
      <Checkbox
        label={t('participants.head')}
        checked={person.head}
        onChange={({ currentTarget: { checked } }) => void edit({ head: checked })}
      />
      {TEXTS.map(({ name, most }) => (
        <SavedInput
          key={name}
          label={t(`participants.${name}`)}
          value={person[name] ?? ''}
          maxLength={most}
          multiline={name === 'note'}
          {...(name === 'email' && { inputMode: 'email' as const })}
          {...(name === 'phone' && { inputMode: 'tel' as const })}
          onSave={(text) => edit({ [name]: text })}
        />
      ))}
      <DaysAttended person={person} onNote={(day, noted) => void note(day, noted)} />
      <div>
        <Button variant="subtle" color="gray" size="xs" onClick={() => void remove()}>
          {t('participants.removePerson')}
        </Button>
      </div>
    </Panel>
  );
}
