import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Noted } from '../../../../core/attendance/noted';
import classes from './AttendanceGrid.module.css';

/** What was noted of a day: a sign and a word, and how many were counted. */
export function NotedState({ noted, count = 0 }: { noted: Noted; count?: number }) {
  const { t } = useTranslation();
  return (
    <span className={classes.state}>
      {noted === 'present' && <IconCheck size={15} aria-hidden />}
      {noted === 'absent' && <IconX size={15} aria-hidden />}
      <span className={noted === 'notNoted' ? 'visuallyHidden' : undefined}>
        {t(`attendance.noted.${noted}`)}
        {count > 0 && ` · ${t('attendance.counted', { count })}`}
      </span>
    </span>
  );
}
