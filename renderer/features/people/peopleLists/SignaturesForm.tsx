import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../parts/ChoiceList';
import { meetingDays } from '../../../../core/attendance/meetingDays';
import type { SignatureSheetOptions } from '../../../../core/document/people/peopleListOptions';
import { useInterfaceLanguage } from '../../../locales/labels';
import { shortDay } from '../../../parts/formatTime';
import { usePeople, useWorkshop } from '../../../state/ledgers';
import { languageChoices } from '../../../blocks/document/languageChoices';
import { PeopleListFiles } from './PeopleListFiles';
import { ListSettings } from './ListSettings';
import classes from './PeopleListForm.module.css';

/** What a signature sheet is to look like, and its files. */
export function SignaturesForm() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { meeting, languages, document } = useWorkshop('meeting', 'languages', 'document');
  const people = usePeople();
  const all = meetingDays(meeting);
  const [wanted, setWanted] = useState<SignatureSheetOptions>({
    list: 'signatures',
    languages: languageChoices(languages)[0] ?? ['en', 'fr'],
    order: document.delegationOrder ?? 'entered',
    days: all,
    halfDays: false,
    blankLines: 6,
  });
  const change = (some: Partial<SignatureSheetOptions>) => setWanted({ ...wanted, ...some });
  return (
    <div className="stack gap-4">
      <div className={classes.choices}>
        <ListSettings value={wanted} onChange={change} />
        {all.length > 1 && (
          <Checkbox.Group
            label={t('peopleLists.days')}
            value={wanted.days}
            onChange={(days) => change({ days: all.filter((day) => days.includes(day)) })}
          >
            <Stack gap={6}>
              {all.map((day) => (
                <Checkbox key={day} value={day} label={shortDay(day, language)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <ChoiceList
          legend={t('peopleLists.columns')}
          isLegendShown
          value={wanted.halfDays ? 'half' : 'day'}
          options={[
            { value: 'day', label: t('peopleLists.perDay') },
            { value: 'half', label: t('peopleLists.perHalf') },
          ]}
          onChange={(columns) => change({ halfDays: columns === 'half' })}
        />
        <NumberInput
          label={t('peopleLists.blankLines')}
          className={classes.number}
          value={wanted.blankLines}
          min={0}
          max={100}
          allowDecimal={false}
          clampBehavior="strict"
          hideControls
          onChange={(lines) => change({ blankLines: Number(lines) || 0 })}
        />
      </div>
      <PeopleListFiles
        wanted={wanted}
        people={Object.values(people?.participants ?? {}).length}
        possible={wanted.days.length > 0}
      />
    </div>
  );
}
