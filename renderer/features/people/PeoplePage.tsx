import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../core/model/order';
import { byDelegation } from '../../../core/participants/byDelegation';
import { DayField } from '../../parts/DayField';
import { EmptyState } from '../../parts/EmptyState';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { useCommand } from '../../state/commands';
import { usePeople, useWorkshop } from '../../state/ledgers';
import { PeopleListButtons } from './peopleLists/PeopleListButtons';
import { AddPerson } from './AddPerson';
import { ImportButton } from './import/ImportButton';
import { PeopleByDelegation } from './PeopleByDelegation';
import classes from './PeoplePage.module.css';

/** The people of the meeting, by delegation. They live in a file of their own, which can be erased. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { delegations } = useWorkshop('delegations');
  const people = usePeople();
  const { run, refusal } = useCommand();
  const participants = people?.participants;
  const groups = useMemo(
    () =>
      byDelegation(inOrder(Object.values(delegations)), Object.values(participants ?? {})).filter(
        (group) => group.people.length > 0,
      ),
    [delegations, participants],
  );

  return (
    <Page
      titleIsTab
      title={t('prepare.sections.people')}
      lede={t('participants.peopleLede')}
      actions={<ImportButton />}
    >
      <AddPerson />
      {groups.length === 0 && (
        <EmptyState title={t('participants.noPeople')}>{t('participants.noPeopleText')}</EmptyState>
      )}
      <PeopleByDelegation groups={groups} />
      {groups.length > 0 && (
        <Section title={t('peopleLists.title')} description={t('peopleLists.text')}>
          <PeopleListButtons />
        </Section>
      )}
      <Section title={t('participants.deletion')} description={t('participants.deletionText')}>
        <DayField
          label={t('participants.deleteAfter')}
          className={classes.date}
          value={people?.deleteAfter ?? ''}
          onSave={(day) => void run('people.setDeletion', { deleteAfter: day === '' ? null : day })}
        />
        <RefusalNote refusal={refusal} />
      </Section>
    </Page>
  );
}
