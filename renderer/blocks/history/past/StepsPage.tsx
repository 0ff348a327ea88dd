import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../core/contract';
import type { Refusal } from '../../../../core/messages/refusal';
import { dayAt } from '../../../../core/attendance/dayAt';
import { commandLabel, useInterfaceLanguage } from '../../../locales/labels';
import { Page } from '../../../parts/Page';
import { RefusalNote } from '../../../parts/RefusalNote';
import { clockTime, weekdayAndDate } from '../../../parts/formatTime';
import { useLibrary, useWorkshop } from '../../../state/ledgers';
import { enterPast } from '../../../state/past';
import { cx } from '../../../parts/cx';
import { GoToTime } from './GoToTime';
import { useSteps } from './useSteps';
import classes from './StepsPage.module.css';

/** Every step of the workshop, day by day, the newest first; each opens the workshop as it stood after it. */
export function StepsPage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { id, meeting } = useWorkshop('id', 'meeting');
  const { actors } = useLibrary('actors');
  const { steps, more, failure, readMore } = useSteps(id);
  const [refusal, setRefusal] = useState<Refusal>();
  const days = byDay(steps, meeting.timeZone);
  const open = async (moment: { rev: number } | { at: string }) => setRefusal(await enterPast(id, moment));
  return (
    <Page titleIsTab title={t('past.title')} lede={t('past.lede')}>
      <GoToTime timeZone={meeting.timeZone} onGo={(at) => void open({ at })} />
      <RefusalNote refusal={refusal ?? failure} />
      {days.map(({ day, entries }) => (
        <section key={day} className={cx('stack', classes.day)} aria-label={weekdayAndDate(day, language)}>
          <h2 className={classes.heading}>{weekdayAndDate(day, language)}</h2>
          <ol className={classes.list}>
            {entries.map(({ rev, at, actor, command }) => (
              <li key={rev}>
                <button
                  type="button"
                  data-step
                  className={cx('stack gap-4 ruled hovers', classes.step)}
                  onClick={() => void open({ rev })}
                >
                  <span className="quiet figures">{clockTime(at, language, meeting.timeZone)}</span>
                  <span className={classes.what}>{commandLabel(command, language)}</span>
                  <span className="hint">{actors[actor]?.name}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {more && (
        <Button variant="default" className={classes.more ?? ''} onClick={readMore}>
          {t('past.more')}
        </Button>
      )}
    </Page>
  );
}

function byDay(steps: readonly HistoryEntry[], timeZone: string): { day: string; entries: HistoryEntry[] }[] {
  const days: { day: string; entries: HistoryEntry[] }[] = [];
  for (const entry of steps) {
    const day = dayAt(entry.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
