import { ActionIcon, Checkbox, NumberInput, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS, type Language } from '../../../../core/model/language';
import { useInterfaceLanguage } from '../../../locales/labels';
import { shortDay } from '../../../parts/formatTime';
import { useWorkshop } from '../../../state/ledgers';
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

/** What can be changed of an item: number, title in each language, moderator, minutes, day, place; Enter saves and closes, Escape closes. */
export function AgendaCard({ planned, run, moves, days, language, onClose }: AgendaCardProps) {
  const { t } = useTranslation();
  const { item } = planned;
  const { id, moderatedBy } = item;
  // Nobody moderates a break, unless somebody was named before it was one.
  const isModerated = item.kind === undefined || item.moderator !== undefined || moderatedBy !== undefined;
  const { languages } = useWorkshop('languages');
  const shown = useInterfaceLanguage();
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
  const inLanguage = (label: 'room.title' | 'room.moderator', each: Language) =>
    languages.length > 1
      ? t('prepare.inLanguage', { label: t(label), language: t(`common.languages.${each}`) })
      : t(label);
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
            value={planned.number}
            maxLength={20}
            onSave={(number) => send(run('agenda.edit', { id, number }))}
          />
        </div>
        {languages.map((each) => (
          <div key={each} className={classes.title} data-title>
            <SavedInput
              label={inLanguage('room.title', each)}
              value={item.title[each] ? plainTextOf(item.title, each) : ''}
              lang={LANGUAGE_TAGS[each]}
              draftKey={draftKeys.agendaTitle(id, each)}
              base={[item.title[each]?.rev ?? 0]}
              onSave={(text, [base = 0]) =>
                send(
                  text === ''
                    ? Promise.resolve(false)
                    : run('agenda.rename', { id, language: each, base, nodes: [{ type: 'text', text }] }),
                )
              }
            />
          </div>
        ))}
        <Private>
          {isModerated && (
            <SavedModeratorField
              className={columns.moderator}
              item={item}
              language={language}
              onSave={(change) => run('agenda.edit', { id, ...change })}
            />
          )}
          {moderatedBy &&
            'text' in moderatedBy &&
            languages
              .filter((each) => each !== language)
              .map((each) => (
                <SavedInput
                  key={each}
                  label={inLanguage('room.moderator', each)}
                  value={moderatedBy.text[each] ?? ''}
                  lang={LANGUAGE_TAGS[each]}
                  maxLength={300}
                  onSave={(text) =>
                    send(
                      run('agenda.edit', {
                        id,
                        moderatedBy: { text: { ...moderatedBy.text, [each]: text } },
                      }),
                    )
                  }
                />
              ))}
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
        {days.length > 1 && (
          <Select
            className={columns.day ?? ''}
            label={t('room.day')}
            value={planned.day}
            data={days.map((day) => ({ value: day, label: shortDay(day, shown) }))}
            onChange={(day) => day !== null && void run('agenda.edit', { id, day })}
          />
        )}
        <Checkbox
          className={columns.kind ?? ''}
          label={t('room.break')}
          checked={item.kind === 'break'}
          onChange={({ currentTarget: { checked } }) =>
            void run('agenda.edit', { id, kind: checked ? 'break' : 'item' })
          }
        />
      </div>
      <div className={classes.end}>
        <ActionIcon
          aria-label={t('common.moveUp')}
          disabled={!moves.up}
          onClick={() => moves.up && void run('agenda.move', { id, ...moves.up })}
        >
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('common.moveDown')}
          disabled={!moves.down}
          onClick={() => moves.down && void run('agenda.move', { id, ...moves.down })}
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
