import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingDays } from '../../../../core/attendance/meetingDays';
import { NOTED, notedOn, type Noted } from '../../../../core/attendance/noted';
import type { Participant } from '../../../../core/model/participation';
import { useInterfaceLanguage } from '../../../locales/labels';
import { shortDay } from '../../../parts/formatTime';
import { useWorkshop } from '../../../state/ledgers';
import { Segmented } from '../../../parts/Segmented';
import { cx } from '../../../parts/cx';
import classes from './DaysAttended.module.css';

interface DaysAttendedProps {
  person: Participant;
  onNote: (day: string, noted: Noted) => void;
}

/** What was noted of one person, day by day. */
export function DaysAttended({ person, onNote }: DaysAttendedProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { meeting } = useWorkshop('meeting');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('participants.attendance')}</h3>
      {meetingDays(meeting).map((day) => (
        <div key={day} className={cx('line wraps spread', classes.day)}>
          <span>{shortDay(day, language)}</span>
          <Segmented
            label={`${t('participants.attendance')}, ${shortDay(day, language)}`}
            value={notedOn(person, day)}
            options={NOTED.map((value) => ({ value, label: t(`attendance.noted.${value}`) }))}
            onChange={(noted) => onNote(day, noted)}
          />
        </div>
      ))}
    </section>
  );
}
