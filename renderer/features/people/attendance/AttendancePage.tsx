import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAt } from '../../../../core/attendance/dayAt';
import { dayTotals } from '../../../../core/attendance/dayTotals';
import { meetingDays } from '../../../../core/attendance/meetingDays';
import { inOrder } from '../../../../core/model/order';
import type { People } from '../../../../core/model/participation';
import { byDelegation } from '../../../../core/participants/byDelegation';
import { useInterfaceLanguage } from '../../../locales/labels';
import { SearchInput } from '../../../parts/SearchInput';
import { EmptyState } from '../../../parts/EmptyState';
import { Page } from '../../../parts/Page';
import { RefusalNote } from '../../../parts/RefusalNote';
import { PeopleListButtons } from '../peopleLists/PeopleListButtons';
import { useCommand } from '../../../state/commands';
import { useCatalogue, usePeople, useWorkshop } from '../../../state/ledgers';
import { formatRoute } from '../../../state/view';
import { AttendanceGrid, focusCell } from './AttendanceGrid';
import { AttendanceKeys } from './AttendanceKeys';
import { DAYS_LINE, linesOf } from './gridLines';
import { useNoting } from './useNoting';
import classes from './AttendancePage.module.css';

const NOBODY: Pick<People, 'participants' | 'delegations'> = { participants: {} };
const NONE_NOTED: NonNullable<People['delegations']> = {};

/** Who was there on which day, noted from the keyboard at the door. It stays in the people file. */
export function AttendancePage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { id, meeting, delegations } = useWorkshop('id', 'meeting', 'delegations');
  const { participants, delegations: noted } = usePeople() ?? NOBODY;
  const { run, refusal } = useCommand();
  const noting = useNoting(run);
  const [words, setWords] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const days = useMemo(() => meetingDays(meeting), [meeting]);
  const today = dayAt(new Date().toISOString(), meeting.timeZone);
  const groups = useMemo(
    () => byDelegation(inOrder(Object.values(delegations)), Object.values(participants)),
    [delegations, participants],
  );
  const totals = useMemo(() => days.map((day) => dayTotals(groups, day, noted)), [days, groups, noted]);
  const nobody = t('participants.withoutDelegation');
  const lines = useMemo(
    () => linesOf(groups, words, { language, directory, nobody }),
    [groups, words, language, directory, nobody],
  );
  const empty = groups.length === 0;

  return (
    <Page
      titleIsTab
      wide
      title={t('attendance.title')}
      lede={t('attendance.lede')}
      actions={<PeopleListButtons />}
    >
      {empty ? (
        <EmptyState title={t('participants.noPeople')}>
          {t('attendance.emptyText')}{' '}
          <a href={formatRoute({ place: 'prepare', section: 'people', workshop: id })}>
            {t('attendance.toPeople')}
          </a>
        </EmptyState>
      ) : (
        <>
          <div className={classes.tools}>
            <SearchInput
              ref={search}
              className={classes.search}
              label={t('attendance.find')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={words}
              autoComplete="off"
              spellCheck={false}
              onType={setWords}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setWords('');
                else if (event.key === 'Enter' || event.key === 'ArrowDown') focusCell(table.current);
                else return;
                event.preventDefault();
              }}
            />
            <AttendanceKeys />
          </div>
          <RefusalNote refusal={refusal} />
          <p role="status" className={lines.length > 0 ? 'visuallyHidden' : 'quiet'}>
            {words !== '' && lines.length === 0 && t('attendance.noneFound', { words })}
          </p>
          <AttendanceGrid
            lines={[DAYS_LINE, ...lines]}
            days={days}
            totals={totals}
            delegations={Object.keys(delegations).length}
            noted={noted ?? NONE_NOTED}
            today={today}
            noting={noting}
            table={table}
            onFind={() => search.current?.select()}
          />
        </>
      )}
    </Page>
  );
}
