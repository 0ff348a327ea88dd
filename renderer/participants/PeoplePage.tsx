import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../core/directory/delegations';
import { inOrder } from '../../core/model/order';
import type { Participant } from '../../core/model/participation';
import { byDelegation } from '../../core/participants/byDelegation';
import { officeOf, titledName } from '../../core/participants/printed';
import { DayInput } from '../parts/DayInput';
import { EmptyState } from '../parts/EmptyState';
import { ListRow } from '../parts/ListRow';
import { Page } from '../parts/Page';
import { RefusalNote } from '../parts/RefusalNote';
import { Section } from '../parts/Section';
import { useInterfaceLanguage } from '../locales/labels';
import { useCommand } from '../state/commands';
import { useCatalogue, usePeople, useWorkshop } from '../state/ledgers';
import { PeopleListButtons } from '../peopleLists/PeopleListButtons';
import { select, useView } from '../state/view';
import { AddPerson } from './AddPerson';
import { ImportButton } from './import/ImportButton';
import classes from './PeoplePage.module.css';

/** The people of the meeting, by delegation. They live in a file of their own, which can be erased. */
export function PeoplePage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  const people = usePeople();
  const { run, refusal } = useCommand();
  const groups = byDelegation(
    inOrder(Object.values(delegations)),
    Object.values(people?.participants ?? {}),
  ).filter((group) => group.people.length > 0);

  return (
    <Page title={t('prepare.sections.people')} lede={t('participants.peopleLede')} actions={<ImportButton />}>
      <AddPerson />
      {groups.length === 0 && (
        <EmptyState title={t('participants.noPeople')}>{t('participants.noPeopleText')}</EmptyState>
      )}
      {groups.map(({ delegation, people: members }) => (
        <div key={delegation?.id ?? ''} className={classes.group}>
          <h2 className={classes.delegation}>
            {delegation
              ? delegationName(delegation, language, directory)
              : t('participants.withoutDelegation')}
          </h2>
          {members.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </div>
      ))}
      {groups.length > 0 && (
        <Section title={t('peopleLists.title')} description={t('peopleLists.text')}>
          <PeopleListButtons />
        </Section>
      )}
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
      <span className={classes.name}>{titledName(person)}</span>
      <span className={classes.facts}>{officeOf(person)}</span>
    </ListRow>
  );
}
