import { ActionIcon, NumberInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import { Private } from '../../../blocks/roomSafe/Private';
import { SavedInput } from '../../../parts/SavedInput';
import { draftKeys } from '../../../state/draftKeys';
import { showToast } from '../../../state/toasts';
import { plainTextOf } from '../plainTextOf';
import type { AgendaRowProps } from './AgendaRow';
import { SavedModeratorField } from './ModeratorField';
import columns from './AgendaColumns.module.css';
import classes from './AgendaCard.module.css';

interface AgendaCardProps extends AgendaRowProps {
  language: Language;
  onClose: () => void;
}

/** What can be changed of an item: number, title, moderator, minutes, place; Enter saves and closes, Escape closes. */
export function AgendaCard({ item, run, before, isFirst, next, language, onClose }: AgendaCardProps) {
  const { t } = useTranslation();
  const { id } = item;
  const title = plainTextOf(item.title, language);
  const card = useRef<HTMLDivElement>(null);
  /** The text that was sent last: what is refused stays in sight. */
  const sent = useRef<Promise<boolean>>(undefined);
  const send = (answer: Promise<boolean>) => (sent.current = answer);
  useEffect(() => {
    // Not taken from whoever types elsewhere while an unfinished title comes back by itself.
    const held = document.activeElement;
    if (held?.getAttribute('aria-controls') === card.current?.parentElement?.id) {
      card.current?.querySelector<HTMLInputElement>('[data-title] input')?.focus();
    }
  }, []);
  const remove = async () => {
    if (await run('agenda.remove', { id })) showToast({ text: t('room.itemRemoved', { title }), undo: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    const isField = target instanceof HTMLInputElement && target.getAttribute('role') !== 'combobox';
    if (event.key !== 'Enter' || !isField) return;
    const answer = sent.current ?? Promise.resolve(true);
    sent.current = undefined;
    void answer.then((done) => done && onClose());
  };

  return (
    <div ref={card} className={classes.card} onKeyDown={onKeyDown}>
      <div className={columns.fields}>
        <div className={classes.number}>
          <SavedInput
            label={t('room.number')}
            value={item.number}
            maxLength={20}
            onSave={(number) => send(run('agenda.edit', { id, number }))}
          />
        </div>
        <div className={classes.title} data-title>
          <SavedInput
            label={t('room.title')}
            value={title}
            lang={language}
            draftKey={draftKeys.agendaTitle(id, language)}
            base={[item.title[language]?.rev ?? 0]}
            onSave={(text, [base = 0]) =>
              send(
                text === ''
                  ? Promise.resolve(false)
                  : run('agenda.rename', { id, language, base, nodes: [{ type: 'text', text }] }),
              )
            }
          />
        </div>
        <Private>
          <SavedModeratorField
            className={columns.moderator}
            value={item.moderator ?? undefined}
            onSave={(moderator) => run('agenda.edit', { id, moderator })}
          />
        </Private>
        <NumberInput
          label={t('room.minutes')}
          className={columns.minutes}
          value={item.plannedMinutes}
          min={0}
          max={1440}
          allowDecimal={false}
          hideControls
          onChange={(minutes) =>
            typeof minutes === 'number' && void run('agenda.edit', { id, plannedMinutes: minutes })
          }
        />
      </div>
      <div className={classes.end}>
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
      </div>
    </div>
  );
}
