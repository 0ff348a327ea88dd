import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { ScheduledItem } from '../../../../core/queries/schedule';
import { clockOf } from '../../../../core/document/clockOf';
import { cx } from '../../../parts/cx';
import { SavedInput } from '../../../parts/SavedInput';
import { draftKeys } from '../../../state/draftKeys';
import type { useCommand } from '../../../state/commands';
import { Private } from '../../../blocks/roomSafe/Private';
import { useWorkshop } from '../../../state/ledgers';
import { showToast } from '../../../state/toasts';
import { watchText } from '../wall/useWatch';
import { plainTextOf } from '../plainTextOf';
import { useParticipantOptions } from './useParticipantOptions';
import columns from './AgendaColumns.module.css';
import classes from './AgendaRow.module.css';

interface AgendaRowProps {
  item: AgendaItem;
  /** Absent until the host's clock is known. */
  timed: ScheduledItem | undefined;
  timeZone: string;
  run: ReturnType<typeof useCommand>['run'];
  /** The item it would stand behind one place further up; `null` first of all. */
  before: string | null;
  isFirst: boolean;
  next: string | undefined;
}

/** One item: its number, title, moderator and minutes are changed where they stand. */
export function AgendaRow({ item, timed, timeZone, run, before, isFirst, next }: AgendaRowProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const language = languages[0] ?? 'en';
  const { id, state } = item;
  const title = plainTextOf(item.title, language);
  const participants = useParticipantOptions();
  const remove = async () => {
    if (await run('agenda.remove', { id })) showToast({ text: t('room.itemRemoved', { title }), undo: true });
  };
  const used = timed && timed.elapsedMs >= 1_000 ? watchText(timed.elapsedMs, 'down') : '';

  return (
    <li className={cx(columns.columns, classes.row)} data-state={state}>
      <p className={classes.at}>
        {timed && clockOf(timed.expectedAt, timeZone)}
        {state !== 'planned' && <span className={classes.state}>{t(`room.states.${state}`)}</span>}
        {used !== '' && <span className={classes.state}>{t('room.used', { time: used })}</span>}
      </p>
      <div className={columns.fields}>
        <div className={classes.number}>
          <SavedInput
            label={t('room.number')}
            value={item.number}
            maxLength={20}
            onSave={(number) => run('agenda.edit', { id, number })}
          />
        </div>
        <div className={classes.title}>
          <SavedInput
            label={t('room.title')}
            value={title}
            lang={language}
            draftKey={draftKeys.agendaTitle(id, language)}
            base={[item.title[language]?.rev ?? 0]}
            onSave={(text, [base = 0]) =>
              text === ''
                ? Promise.resolve(false)
                : run('agenda.rename', { id, language, base, nodes: [{ type: 'text', text }] })
            }
          />
        </div>
        <Private>
          <Select
            label={t('room.moderator')}
            className={columns.moderator}
            data={participants}
            value={item.moderator ?? null}
            placeholder={t('room.noModerator')}
            disabled={participants.length === 0}
            onChange={(moderator) => void run('agenda.edit', { id, moderator })}
            clearable
            searchable
          />
        </Private>
        <NumberInput
          label={t('room.minutes')}
          className={columns.minutes}
          value={item.plannedMinutes}
          min={0}
          max={1440}
          allowDecimal={false}
          onChange={(minutes) =>
            typeof minutes === 'number' && void run('agenda.edit', { id, plannedMinutes: minutes })
          }
        />
      </div>
      <div className={classes.actions}>
        {state === 'running' ? (
          <>
            <Button size="xs" variant="default" onClick={() => void run('agenda.pause', { id })}>
              {t('room.pause')}
            </Button>
            <Button size="xs" variant="default" onClick={() => void run('agenda.finish', { id })}>
              {t('room.finish')}
            </Button>
          </>
        ) : (
          <Button
            size="xs"
            variant={state === 'planned' ? 'filled' : 'default'}
            onClick={() => void run('agenda.start', { id })}
          >
            {t(state === 'planned' ? 'room.start' : 'room.resume')}
          </Button>
        )}
        <span className={classes.end}>
          <ActionIcon
            aria-label={t('common.moveUp')}
            disabled={isFirst}
            onClick={() => void run('agenda.move', { id, after: before })}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('common.moveDown')}
            disabled={next === undefined}
            onClick={() => next !== undefined && void run('agenda.move', { id, after: next })}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          <ActionIcon aria-label={t('common.remove')} onClick={() => void remove()}>
            <IconTrash size={16} />
          </ActionIcon>
        </span>
      </div>
    </li>
  );
}
