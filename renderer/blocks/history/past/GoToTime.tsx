import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAt } from '../../../../core/attendance/dayAt';
import { instantAt } from '../../../../core/document/zonedTime';
import { useInterfaceLanguage } from '../../../locales/labels';
import { DayField } from '../../../parts/DayField';
import { TimeField } from '../../../parts/TimeField';
import { clockTime } from '../../../parts/formatTime';
import { cx } from '../../../parts/cx';
import classes from './StepsPage.module.css';

interface GoToTimeProps {
  timeZone: string;
  /** The last instant of the minute that was asked for. */
  onGo: (at: string) => void;
}

/** A day and a time on the workshop's own clock, whatever this laptop's clock says. */
export function GoToTime({ timeZone, onGo }: GoToTimeProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [now] = useState(() => new Date().toISOString());
  const [day, setDay] = useState(() => dayAt(now, timeZone));
  const [time, setTime] = useState(() => clockTime(now, language, timeZone));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const at = instantAt(day, `${time}:59.999`, timeZone);
    if (at !== undefined) onGo(at);
  };
  return (
    <form className={classes.goTo} onSubmit={submit}>
      <DayField label={t('past.day')} value={day} onSave={setDay} />
      <TimeField label={t('past.time')} value={time} onSave={setTime} />
      <Button type="submit" variant="default">
        {t('past.go')}
      </Button>
      <p className={cx('hint', classes.zone)}>{t('past.zone', { zone: timeZone.replaceAll('_', ' ') })}</p>
    </form>
  );
}
