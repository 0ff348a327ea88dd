import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextItem } from '../../../../core/programme/nextItem';
import { programme } from '../../../../core/programme/programme';
import { schedule } from '../../../../core/programme/schedule';
import { EmptyState } from '../../../parts/EmptyState';
import { KeyHint } from '../../../parts/KeyHint';
import { Page } from '../../../parts/Page';
import { RefusalNote } from '../../../parts/RefusalNote';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useClock } from '../useClock';
import { cx } from '../../../parts/cx';
import { AddItem } from './AddItem';
import { AgendaDay } from './AgendaDay';
import { RunningOrder } from './RunningOrder';
import { useAgendaKeys } from './useAgendaKeys';
import classes from './AgendaPage.module.css';

/** The programme day by day, re-timed from now: what runs, what it has left, and when the rest of the day will come. */
export function AgendaPage() {
  const { t } = useTranslation();
  const { agenda, meeting } = useWorkshop('agenda', 'meeting');
  const { run, refusal } = useCommand();
  const now = useClock();
  const days = useMemo(() => programme({ agenda, meeting }), [agenda, meeting]);
  const timed = now && schedule(days, now, meeting.timeZone);
  const items = days.flatMap((day) => day.items);
  const line = useRef<HTMLInputElement>(null);
  const [isBreak, setBreak] = useState(false);
  const next = timed ? nextItem(timed) : items.find(({ item }) => item.state === 'planned')?.item;
  const goOn = useAgendaKeys({ items: items.map(({ item }) => item), next, run, line, onKind: setBreak });
  const isEmpty = items.length === 0;
  return (
    <Page
      titleIsTab
      title={t('room.sections.agenda')}
      lede={t('room.agendaLede')}
      wide
      actions={
        !isEmpty && (
          <>
            <RunningOrder />
            {goOn && (
              <Button onClick={goOn} rightSection={<KeyHint shortcut={{ key: 'n' }} />}>
                {t('room.nextItem')}
              </Button>
            )}
          </>
        )
      }
    >
      <RefusalNote refusal={refusal} />
      {isEmpty && <EmptyState title={t('room.agendaEmpty')}>{t('room.agendaEmptyText')}</EmptyState>}
      {!isEmpty &&
        days.map((day, index) => (
          <AgendaDay
            key={day.day}
            day={day}
            timed={timed?.[index]}
            days={days}
            timeZone={meeting.timeZone}
            run={run}
          />
        ))}
      <AddItem
        line={line}
        isFirst={isEmpty}
        days={days.map(({ day }) => day)}
        isBreak={isBreak}
        onKind={setBreak}
      />
      <p className={cx('hint', classes.keys)}>
        <KeyHint shortcut={{ key: 'a' }} /> {t('room.keyNewItem')} · <KeyHint shortcut={{ key: 'b' }} />{' '}
        {t('room.keyNewBreak')} · <KeyHint shortcut={{ key: 'p' }} /> {t('room.keyPause')}
      </p>
    </Page>
  );
}
