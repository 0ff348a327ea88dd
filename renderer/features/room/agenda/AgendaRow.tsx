import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { ScheduledItem } from '../../../../core/queries/schedule';
import { clockOf } from '../../../../core/document/clockOf';
import { Private } from '../../../blocks/roomSafe/Private';
import { draftKeys } from '../../../state/draftKeys';
import type { useCommand } from '../../../state/commands';
import { usePeople, useWorkshop } from '../../../state/ledgers';
import { useDraftOf } from '../../../state/useDraftOf';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import { AgendaCard } from './AgendaCard';
import { ItemWatch } from './ItemWatch';
import { RunButtons } from './RunButtons';
import classes from './AgendaRow.module.css';

export interface AgendaRowProps {
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

/** One item as a line of text; pressed, it opens where it stands into what can be changed of it. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, timed, timeZone, run } = props;
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const language = languages[0] ?? 'en';
  const { id, state, number, plannedMinutes } = item;
  const moderator = usePeople()?.participants[item.moderator ?? '']?.name;
  const [isOpened, setOpened] = useState(false);
  // An unfinished title of last time is not kept behind a closed line.
  const isOpen = useDraftOf(draftKeys.agendaTitle(id, language)).text !== undefined || isOpened;
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
          <span className="figures">{timed && clockOf(timed.expectedAt, timeZone)}</span>
          <span className="figures">{number}</span>
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
