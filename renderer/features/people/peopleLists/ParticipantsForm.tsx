import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantListOptions } from '../../../../core/document/people/peopleListOptions';
import { usePeople, useWorkshop } from '../../../state/ledgers';
import { PeopleListFiles } from './PeopleListFiles';
import { ListSettings } from './ListSettings';
import classes from './PeopleListForm.module.css';

/** What a list of participants is to hold, and its files. Contacts only if somebody says so each time. */
export function ParticipantsForm() {
  const { t } = useTranslation();
  const { languages, document } = useWorkshop('languages', 'document');
  const people = Object.values(usePeople()?.participants ?? {});
  const [wanted, setWanted] = useState<ParticipantListOptions>({
    list: 'participants',
    languages: languages.slice(0, 1),
    order: document.delegationOrder ?? 'entered',
    contacts: false,
    presentOnly: false,
  });
  const change = (some: Partial<ParticipantListOptions>) => setWanted({ ...wanted, ...some });
  const present = people.filter(({ attendance }) => attendance.length > 0).length;
  return (
    <div className="stack gap-4">
      <div className={classes.choices}>
        <ListSettings value={wanted} onChange={change} />
        <fieldset>
          <legend>{t('peopleLists.contents')}</legend>
          <Stack gap={6}>
            <Checkbox
              label={t('peopleLists.contacts')}
              checked={wanted.contacts}
              onChange={({ currentTarget: { checked } }) => change({ contacts: checked })}
            />
            <Checkbox
              label={t('peopleLists.presentOnly')}
              checked={wanted.presentOnly}
              onChange={({ currentTarget: { checked } }) => change({ presentOnly: checked })}
            />
          </Stack>
        </fieldset>
      </div>
      <PeopleListFiles wanted={wanted} people={wanted.presentOnly ? present : people.length} possible />
    </div>
  );
}
