import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Noted } from '../../../core/attendance/noted';
import type { Participant } from '../../../core/model/participation';
import { FactRows } from '../../parts/FactRows';
import { LinkButton } from '../../parts/LinkButton';
import { Panel } from '../../parts/Panel';
import { RefusalNote } from '../../parts/RefusalNote';
import { SavedInput } from '../../parts/SavedInput';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { usePeople } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { select } from '../../state/view';
import classes from './ParticipantPanel.module.css';
import { DaysAttended } from './attendance/DaysAttended';
import { SavedDelegationField } from '../../blocks/delegations/DelegationField';

/** Texts of a person with the most characters each can hold. */
const TEXTS = [
  { name: 'title', most: 100 },
  { name: 'function', most: 500 },
  { name: 'institution', most: 500 },
  { name: 'email', most: 320 },
  { name: 'phone', most: 60 },
  { name: 'note', most: 4_000 },
] as const;

/** Shown though nothing is in them: what is asked of everybody. */
const ALWAYS: readonly string[] = ['function'];

/** One person: how they are called, whom they speak for, when they were there. */
export function ParticipantPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const person = usePeople()?.participants[id];
  const { run, refusal } = useCommand();
  /** The person whose empty facts are shown too. */
  const [all, setAll] = useState<string>();
  const rows = useRef<HTMLDivElement>(null);
  if (!person) return null;
  const edit = (change: Partial<Omit<Participant, 'id' | 'order'>>) =>
    run('participant.edit', { id, ...change });

  const note = (day: string, noted: Noted) => run('attendance.note', { participants: [id], day, noted });
  const absent =
    all === id ? [] : TEXTS.filter(({ name }) => (person[name] ?? '') === '' && !ALWAYS.includes(name));
  const showAll = () => {
    setAll(id);
    const [first] = absent;
    // The field is there only once this is drawn.
    requestAnimationFrame(() =>
      rows.current?.querySelector<HTMLElement>(`[data-fact="${first?.name}"] :is(input, textarea)`)?.focus(),
    );
  };
  const remove = async () => {
    if (!(await run('participant.remove', { id }))) return;
    select(undefined);
    showToast({ text: t('participants.personRemoved', { name: person.name }), undo: true });
  };

  return (
    <Panel title={person.name} kind={t('participants.person')}>
      <RefusalNote refusal={refusal} />
      <div ref={rows}>
        <FactRows>
          <SavedInput
            label={t('participants.personName')}
            value={person.name}
            maxLength={300}
            onSave={(name) => edit({ name })}
          />
          <SavedDelegationField
            key={id}
            label={t('participants.delegation')}
            value={person.delegation}
            onSave={(delegation) => edit({ delegation })}
          />
          <Checkbox
            label={t('participants.head')}
            checked={person.head}
            onChange={({ currentTarget: { checked } }) => void edit({ head: checked })}
          />
          {TEXTS.filter((text) => !absent.includes(text)).map(({ name, most }) => (
            <div key={name} data-fact={name}>
              <SavedInput
                label={t(`participants.${name}`)}
                placeholder="–"
                value={person[name] ?? ''}
                maxLength={most}
                multiline={name === 'note'}
                {...(name === 'email' && { inputMode: 'email' as const })}
                {...(name === 'phone' && { inputMode: 'tel' as const })}
                onSave={(text) => edit({ [name]: text })}
              />
            </div>
          ))}
        </FactRows>
      </div>
      {absent.length > 0 && (
        <div className={classes.add}>
          <LinkButton onPress={showAll}>
            {t('participants.addFacts', {
              facts: absent.map(({ name }) => t(`participants.${name}`).toLocaleLowerCase(language)),
            })}
          </LinkButton>
        </div>
      )}
      <DaysAttended person={person} onNote={(day, noted) => void note(day, noted)} />
      <div>
        <Button variant="subtle" color="gray" size="xs" onClick={() => void remove()}>
          {t('participants.removePerson')}
        </Button>
      </div>
    </Panel>
  );
}
