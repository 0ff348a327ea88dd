import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCoffee } from '@tabler/icons-react';
import type { PlannedItem } from '../../../../core/programme/programme';
import type { ScheduledItem } from '../../../../core/programme/schedule';
import { bodyName } from '../../../../core/queries/bodyName';
import { clockOf } from '../../../../core/document/clockOf';
import { Private } from '../../../blocks/roomSafe/Private';
import { draftKeys } from '../../../state/draftKeys';
import type { useCommand } from '../../../state/commands';
import { useCatalogue, usePeople, useWorkshop } from '../../../state/ledgers';
import { useDraftOf } from '../../../state/useDraftOf';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import { AgendaCard } from './AgendaCard';
import type { Moves } from './movesOf';
import { ItemWatch } from './ItemWatch';
import { RunButtons } from './RunButtons';
import classes from './AgendaRow.module.css';

export interface AgendaRowProps {
  planned: PlannedItem;
  /** Absent until the host's clock is known. */
  timed: ScheduledItem | undefined;
  timeZone: string;
  run: ReturnType<typeof useCommand>['run'];
  moves: Moves;
  /** The days that it can be on. */
  days: readonly string[];
}

/** One item as a line of text; pressed, it opens where it stands into what can be changed of it. */
export function AgendaRow(props: AgendaRowProps) {
  const { planned, timed, timeZone, run } = props;
  const { item, number } = planned;
  const { t } = useTranslation();
  const { languages, delegations } = useWorkshop('languages', 'delegations');
  const { directory } = useCatalogue();
  const language = languages[0] ?? 'en';
  const { id, state, plannedMinutes, moderatedBy } = item;
  const person = usePeople()?.participants[item.moderator ?? '']?.name;
  const moderator = moderatedBy ? bodyName(moderatedBy, language, { delegations }, directory) : person;
  const [isOpened, setOpened] = useState(false);
  // An unfinished title of last time is not kept behind a closed line.
  const unfinished = useDraftOf(draftKeys.agendaTitle(id, language)).text;
  const inSecond = useDraftOf(draftKeys.agendaTitle(id, languages[1] ?? language)).text;
  const isOpen = unfinished !== undefined || inSecond !== undefined || isOpened;
  const row = useRef<HTMLLIElement>(null);
  const card = useId();
  const close = () => {
    // What somebody else changed meanwhile is answered first.
    if (row.current?.querySelector('[data-changed-elsewhere]')) return;
    setOpened(false);
    row.current?.querySelector('button')?.focus();
  };

  return (
    <li ref={row} className={classes.row} data-state={state} data-open={isOpen || undefined}>
      <div className={cx('line gap-3', classes.line)}>
        <button
          type="button"
          className={cx('grow stack gap-3', classes.words)}
          aria-expanded={isOpen}
          aria-controls={card}
          onClick={() => (isOpen ? close() : setOpened(true))}
        >
          <ItemTimes planned={planned} timed={timed} timeZone={timeZone} />
          <span className="figures">
            {item.kind ? <IconCoffee size={16} aria-label={t('room.break')} /> : number}
          </span>
          <span className={classes.title}>{plainTextOf(item.title, language)}</span>
          <span className={cx('oneLine quiet', classes.moderator)}>
            <Private>{moderator}</Private>
          </span>
          <span className={cx('figures', classes.minutes)}>
            {t('room.inMinutes', { minutes: plannedMinutes })}
          </span>
        </button>
        <ItemWatch timed={timed} state={state} />
        <div className={classes.actions}>
          <RunButtons id={id} state={state} run={run} />
        </div>
      </div>
      <div id={card}>{isOpen && <AgendaCard {...props} language={language} onClose={close} />}</div>
    </li>
  );
}

/** From when to when it was or is expected, and the plan below where that is another time. */
function ItemTimes({ planned, timed, timeZone }: Pick<AgendaRowProps, 'planned' | 'timed' | 'timeZone'>) {
  const { t } = useTranslation();
  const span = (from: string, to: string) => `${clockOf(from, timeZone)}–${clockOf(to, timeZone)}`;
  const plan = span(planned.plannedAt, planned.plannedEnd);
  const real = timed ? span(timed.expectedAt, timed.expectedEnd) : plan;
  return (
    <span className={cx('figures', classes.times)}>
      {real}
      {real !== plan && (
        <span className={cx('hint', classes.plan)}>{t('room.plannedAt', { time: plan })}</span>
      )}
    </span>
  );
}
