import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../core/directory/delegations';
import { inOrder } from '../../core/model/order';
import type { Participant } from '../../core/model/participation';
import { DayInput } from '../parts/DayInput';
import { EmptyState } from '../parts/EmptyState';
import { ListRow } from '../parts/ListRow';
import { Page } from '../parts/Page';
import { RefusalNote } from '../parts/RefusalNote';
import { Section } from '../parts/Section';
import { useInterfaceLanguage } from '../locales/labels';
import { useCommand } from '../state/commands';
import { useCatalogue, usePeople, useWorkshop } from '../state/ledgers';
import { select, useView } from '../state/view';
import { AddPerson } from './AddPerson';
import classes from './PeoplePage.module.css';

/** The people of the meeting, by delegation. They live in a file of their own, which can be erased. */
export function PeoplePage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop();
  const people = usePeople();
  const { run, refusal } = useCommand();
  const participants = inOrder(Object.values(people?.participants ?? {}));
  const groups = [
    ...inOrder(Object.values(delegations)).map((delegation) => ({
      id: delegation.id,
      name: delegationName(delegation, language, directory),
      members: participants.filter((person) => person.delegation === delegation.id),
    })),
    {
      id: 'none',
      name: t('participants.withoutDelegation'),
      members: participants.filter(({ delegation }) => delegation === undefined || !delegations[delegation]),
    },
  ].filter(({ members }) => members.length > 0);

  return (
    <Page title={t('prepare.sections.people')} lede={t('participants.peopleLede')}>
      <AddPerson />
      {groups.length === 0 && (
        <EmptyState title={t('participants.noPeople')}>{t('participants.noPeopleText')}</EmptyState>
      )}
      {groups.map(({ id, name, members }) => (
        <div key={id} className={classes.group}>
          <h2 className={classes.delegation}>{name}</h2>
          {headFirst(members).map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </div>
      ))}
      <Section title={t('participants.deletion')} description={t('participants.deletionText')}>
        <DayInput
          label={t('participants.deleteAfter')}
          className={classes.date}
          value={people?.deleteAfter ?? ''}
          onChange={(day) => void run('people.setDeletion', { deleteAfter: day === '' ? null : day })}
        />
        <RefusalNote refusal={refusal} />
      </Section>
    </Page>
  );
}

/** The head of delegation first, then as entered. */
function headFirst(members: Participant[]): Participant[] {
  return [...members.filter(({ head }) => head), ...members.filter(({ head }) => !head)];
}

function PersonRow({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const selected = useView((view) => view.selected?.kind === 'participant' && view.selected.id === person.id);
  return (
    <ListRow
      selected={selected}
      onSelect={() => select({ kind: 'participant', id: person.id })}
      end={
        person.head && (
          <span className={classes.head}>
            <IconStarFilled size={12} aria-hidden /> {t('participants.head')}
          </span>
        )
      }
    >
      <span className={classes.name}>{[person.title, person.name].filter(Boolean).join(' ')}</span>
      <span className={classes.facts}>
        {[person.function, person.institution].filter(Boolean).join(', ')}
      </span>
    </ListRow>
  );
}
