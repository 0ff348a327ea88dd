import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '../../../../core/queries/schedule';
import { inOrder } from '../../../../core/model/order';
import { EmptyState } from '../../../parts/EmptyState';
import { KeyHint } from '../../../parts/KeyHint';
import { Page } from '../../../parts/Page';
import { RefusalNote } from '../../../parts/RefusalNote';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useClock } from '../useClock';
import { cx } from '../../../parts/cx';
import { AddItem } from './AddItem';
import { AgendaRow } from './AgendaRow';
import { useAgendaKeys } from './useAgendaKeys';
import classes from './AgendaPage.module.css';

/** The agenda, re-timed from now: what runs, what it has left, and when the rest will come. */
export function AgendaPage() {
  const { t } = useTranslation();
  const { agenda, meeting } = useWorkshop('agenda', 'meeting');
  const { run, refusal } = useCommand();
  const now = useClock();
  const items = inOrder(Object.values(agenda));
  const timed = new Map((now ? schedule(agenda, now) : []).map((entry) => [entry.item.id, entry]));
  const line = useRef<HTMLInputElement>(null);
  const goOn = useAgendaKeys(items, run, line);
  return (
    <Page
      titleIsTab
      title={t('room.sections.agenda')}
      lede={t('room.agendaLede')}
      wide
      actions={
        goOn && (
          <Button onClick={goOn} rightSection={<KeyHint shortcut={{ key: 'n' }} />}>
            {t('room.nextItem')}
          </Button>
        )
      }
    >
      <RefusalNote refusal={refusal} />
      {items.length === 0 ? (
        <EmptyState title={t('room.agendaEmpty')}>{t('room.agendaEmptyText')}</EmptyState>
      ) : (
        <ol>
          {items.map((item, index) => (
            <AgendaRow
              key={item.id}
              item={item}
              timed={timed.get(item.id)}
              timeZone={meeting.timeZone}
              run={run}
              before={items[index - 2]?.id ?? null}
              isFirst={index === 0}
              next={items[index + 1]?.id}
            />
          ))}
        </ol>
      )}
      <AddItem line={line} isFirst={items.length === 0} />
      <p className={cx('hint', classes.keys)}>
        <KeyHint shortcut={{ key: 'a' }} /> {t('room.keyNewItem')} · <KeyHint shortcut={{ key: 'p' }} />{' '}
        {t('room.keyPause')}
      </p>
    </Page>
  );
}
